// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"
#include "core/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <optional>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

QString translated(const char *source)
{
    return words(Language::User, "Vehicle", source);
}

/// Enough digits to tell values apart, none that the vehicle did not mean.
int decimalsOf(double value)
{
    if (value == std::round(value))
        return 0;
    return std::abs(value) < 2 ? 3 : std::abs(value) < 10 ? 2 : 1;
}

/// What people read in the units that they chose.
std::optional<Quantity> measureOf(ObdQuantity quantity)
{
    switch (quantity) {
    case ObdQuantity::VehicleSpeed:
        return Quantity::Speed;
    case ObdQuantity::DistanceWithMil:
    case ObdQuantity::DistanceSinceClear:
        return Quantity::Distance;
    case ObdQuantity::CoolantTemperature:
    case ObdQuantity::IntakeAirTemperature:
    case ObdQuantity::AmbientTemperature:
    case ObdQuantity::OilTemperature:
        return Quantity::Temperature;
    default:
        return {};
    }
}

QString hexOctet(std::uint8_t octet)
{
    return u"0x"_s + QString::number(octet, 16).toUpper().rightJustified(2, u'0');
}

const char *serviceSource(std::uint8_t service)
{
    switch (service) {
    case 0x01:
        return QT_TRANSLATE_NOOP("Vehicle", "current readings");
    case 0x02:
        return QT_TRANSLATE_NOOP("Vehicle", "readings kept with a trouble code");
    case 0x03:
        return QT_TRANSLATE_NOOP("Vehicle", "stored trouble codes");
    case 0x07:
        return QT_TRANSLATE_NOOP("Vehicle", "pending trouble codes");
    case 0x09:
        return QT_TRANSLATE_NOOP("Vehicle", "data about the vehicle");
    case 0x0A:
        return QT_TRANSLATE_NOOP("Vehicle", "permanent trouble codes");
    default:
        return nullptr;
    }
}

/// The negative response codes of ISO 14229-1 that vehicles give to a reader.
const char *reasonSource(std::uint8_t reason)
{
    switch (reason) {
    case 0x10:
        return QT_TRANSLATE_NOOP("Vehicle", "refused without a reason");
    case 0x11:
        return QT_TRANSLATE_NOOP("Vehicle", "the vehicle does not have this service");
    case 0x12:
        return QT_TRANSLATE_NOOP("Vehicle", "the vehicle does not have this reading");
    case 0x13:
        return QT_TRANSLATE_NOOP("Vehicle", "the question had a wrong length or form");
    case 0x14:
        return QT_TRANSLATE_NOOP("Vehicle", "the answer would be too long");
    case 0x21:
        return QT_TRANSLATE_NOOP("Vehicle", "the vehicle is busy");
    case 0x22:
        return QT_TRANSLATE_NOOP("Vehicle", "not possible in this state of the vehicle");
    case 0x31:
        return QT_TRANSLATE_NOOP("Vehicle", "the question is out of range");
    case 0x33:
        return QT_TRANSLATE_NOOP("Vehicle", "the vehicle keeps this locked");
    case 0x78:
        return QT_TRANSLATE_NOOP("Vehicle", "the answer is to come later");
    case 0x7E:
    case 0x7F:
        return QT_TRANSLATE_NOOP("Vehicle", "not possible in this mode of the vehicle");
    default:
        return nullptr;
    }
}

} // namespace

QString obdQuantityLabel(ObdQuantity quantity)
{
    const auto source = [quantity] {
        switch (quantity) {
        case ObdQuantity::MilOn:
            return QT_TRANSLATE_NOOP("Vehicle", "Engine warning lamp");
        case ObdQuantity::DtcCount:
            return QT_TRANSLATE_NOOP("Vehicle", "Number of trouble codes");
        case ObdQuantity::FuelSystemStatus:
            return QT_TRANSLATE_NOOP("Vehicle", "Fuel system status");
        case ObdQuantity::EngineLoad:
            return QT_TRANSLATE_NOOP("Vehicle", "Engine load");
        case ObdQuantity::CoolantTemperature:
            return QT_TRANSLATE_NOOP("Vehicle", "Coolant");
        case ObdQuantity::ShortFuelTrim1:
            return QT_TRANSLATE_NOOP("Vehicle", "Short-term fuel trim, bank 1");
        case ObdQuantity::LongFuelTrim1:
            return QT_TRANSLATE_NOOP("Vehicle", "Long-term fuel trim, bank 1");
        case ObdQuantity::ShortFuelTrim2:
            return QT_TRANSLATE_NOOP("Vehicle", "Short-term fuel trim, bank 2");
        case ObdQuantity::LongFuelTrim2:
            return QT_TRANSLATE_NOOP("Vehicle", "Long-term fuel trim, bank 2");
        case ObdQuantity::FuelPressure:
            return QT_TRANSLATE_NOOP("Vehicle", "Fuel pressure");
        case ObdQuantity::IntakePressure:
            return QT_TRANSLATE_NOOP("Vehicle", "Intake manifold pressure");
        case ObdQuantity::EngineSpeed:
            return QT_TRANSLATE_NOOP("Vehicle", "Engine speed");
        case ObdQuantity::VehicleSpeed:
            return QT_TRANSLATE_NOOP("Vehicle", "Vehicle speed");
        case ObdQuantity::TimingAdvance:
            return QT_TRANSLATE_NOOP("Vehicle", "Timing advance");
        case ObdQuantity::IntakeAirTemperature:
            return QT_TRANSLATE_NOOP("Vehicle", "Intake air");
        case ObdQuantity::MassAirFlow:
            return QT_TRANSLATE_NOOP("Vehicle", "Air flow");
        case ObdQuantity::Throttle:
            return QT_TRANSLATE_NOOP("Vehicle", "Throttle");
        case ObdQuantity::ObdStandard:
            return QT_TRANSLATE_NOOP("Vehicle", "OBD standard, as a number");
        case ObdQuantity::RunTime:
            return QT_TRANSLATE_NOOP("Vehicle", "Time since engine start");
        case ObdQuantity::DistanceWithMil:
            return QT_TRANSLATE_NOOP("Vehicle", "Distance with the warning lamp on");
        case ObdQuantity::FuelLevel:
            return QT_TRANSLATE_NOOP("Vehicle", "Fuel level");
        case ObdQuantity::WarmUpsSinceClear:
            return QT_TRANSLATE_NOOP("Vehicle", "Warm-ups since codes were cleared");
        case ObdQuantity::DistanceSinceClear:
            return QT_TRANSLATE_NOOP("Vehicle", "Distance since codes were cleared");
        case ObdQuantity::BarometricPressure:
            return QT_TRANSLATE_NOOP("Vehicle", "Air pressure");
        case ObdQuantity::ModuleVoltage:
            return QT_TRANSLATE_NOOP("Vehicle", "Engine computer's voltage");
        case ObdQuantity::AbsoluteLoad:
            return QT_TRANSLATE_NOOP("Vehicle", "Absolute engine load");
        case ObdQuantity::CommandedLambda:
            return QT_TRANSLATE_NOOP("Vehicle", "Wanted air to fuel ratio (lambda)");
        case ObdQuantity::RelativeThrottle:
            return QT_TRANSLATE_NOOP("Vehicle", "Relative throttle");
        case ObdQuantity::AmbientTemperature:
            return QT_TRANSLATE_NOOP("Vehicle", "Outside air");
        case ObdQuantity::ThrottleB:
            return QT_TRANSLATE_NOOP("Vehicle", "Throttle B");
        case ObdQuantity::PedalD:
            return QT_TRANSLATE_NOOP("Vehicle", "Accelerator pedal D");
        case ObdQuantity::PedalE:
            return QT_TRANSLATE_NOOP("Vehicle", "Accelerator pedal E");
        case ObdQuantity::CommandedThrottle:
            return QT_TRANSLATE_NOOP("Vehicle", "Wanted throttle");
        case ObdQuantity::TimeWithMil:
            return QT_TRANSLATE_NOOP("Vehicle", "Time with the warning lamp on");
        case ObdQuantity::TimeSinceClear:
            return QT_TRANSLATE_NOOP("Vehicle", "Time since codes were cleared");
        case ObdQuantity::FuelType:
            return QT_TRANSLATE_NOOP("Vehicle", "Fuel type, as a number");
        case ObdQuantity::OilTemperature:
            return QT_TRANSLATE_NOOP("Vehicle", "Engine oil");
        case ObdQuantity::FuelRate:
            return QT_TRANSLATE_NOOP("Vehicle", "Fuel use");
        }
        return "";
    }();
    return translated(source);
}

QString obdValueText(ObdQuantity quantity, double value)
{
    if (quantity == ObdQuantity::MilOn)
        return value != 0 ? translated(QT_TRANSLATE_NOOP("Vehicle", "on"))
                          : translated(QT_TRANSLATE_NOOP("Vehicle", "off"));
    if (const auto measure = measureOf(quantity))
        return measured(*measure, value, decimalsOf(shownValue(*measure, value)));
    QString number = QLocale().toString(value, 'f', decimalsOf(value));
    const QString unit = toQString(obdQuantities()[static_cast<std::size_t>(quantity)].unit);
    if (unit.isEmpty())
        return number;
    return unit == u"°"_s ? number + unit : number + u' ' + unit;
}

QString refusedServiceLabel(const ObdNegative &refusal)
{
    const char *source = serviceSource(refusal.service);
    return source != nullptr
               ? translated(QT_TRANSLATE_NOOP("Vehicle", "Asked for %1")).arg(translated(source))
               : translated(QT_TRANSLATE_NOOP("Vehicle", "Asked for service %1"))
                     .arg(hexOctet(refusal.service));
}

QString refusalText(const ObdNegative &refusal)
{
    if (const char *source = reasonSource(refusal.reason))
        return translated(source);
    // The rare ones in the words of the standard.
    const std::string_view name = negativeReasonName(refusal.reason);
    return name.empty() ? translated(QT_TRANSLATE_NOOP("Vehicle", "refused, reason %1"))
                              .arg(hexOctet(refusal.reason))
                        : toQString(name).replace(u'-', u' ');
}

} // namespace sp7600::text
