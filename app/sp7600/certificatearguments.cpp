// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/certificatearguments.h"

#include "core/certificate/preferences.h"
#include "core/text/text.h"

#include <QFileInfo>

#include <cmath>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double metresPerKilometre = 1000;
constexpr double mostKilometres = 1e7;

} // namespace

void addVehicleArguments(Arguments &arguments)
{
    arguments.addValue(u"plate"_s, u"P"_s, u"Plate of the vehicle, for the certificate."_s);
    arguments.addValue(u"vin"_s, u"VIN"_s,
                       u"Its VIN; compared with the one that it tells itself."_s);
    arguments.addValue(u"odometer-km"_s, u"KM"_s, u"What its odometer shows."_s);
    arguments.addValue(u"company"_s, u"NAME"_s, u"Company that the work is done for."_s);
}

Result<VehicleDetails> vehicleFrom(const Arguments &arguments)
{
    VehicleDetails vehicle;
    vehicle.plate = arguments.text(u"plate"_s).trimmed().toStdString();
    vehicle.vin = arguments.text(u"vin"_s).trimmed().toUpper().toStdString();
    if (!vehicle.vin.empty() && !isVin(vehicle.vin)) {
        return usage(u"--vin takes 17 digits and letters without I, O and Q, not \"%1\""_s.arg(
            arguments.text(u"vin"_s)));
    }
    if (arguments.has(u"odometer-km"_s)) {
        bool readable = false;
        const auto kilometres = arguments.text(u"odometer-km"_s).toDouble(&readable);
        // Asked this way round, "nan" is refused too.
        const bool possible = kilometres >= 0 && kilometres <= mostKilometres;
        if (!readable || !possible) {
            return usage(u"--odometer-km takes a number of kilometres, not \"%1\""_s.arg(
                arguments.text(u"odometer-km"_s)));
        }
        vehicle.odometerMetres =
            static_cast<std::uint64_t>(std::llround(kilometres * metresPerKilometre));
    }
    return vehicle;
}

void addCertificateArgument(Arguments &arguments)
{
    arguments.addValue(certificateOption, u"FILE.pdf"_s,
                       u"Write the certificate as a page of PDF as well."_s);
}

Result<void> checkCertificateFile(const Arguments &arguments)
{
    if (!arguments.has(certificateOption))
        return {};
    const QFileInfo file(arguments.text(certificateOption));
    if (file.exists())
        return failure(ErrorCode::FileExists, {{"file", file.filePath().toStdString()}});
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return failure(ErrorCode::FileUnwritable,
                       {{"file", file.filePath().toStdString()},
                        {"detail", "the folder is not there, or nothing can be written in it"}});
    }
    return {};
}

void writeCertificate(const Arguments &arguments, Commissioning &job, const Console &console)
{
    if (!arguments.has(certificateOption) || job.id == 0)
        return;
    const auto file = arguments.text(certificateOption);
    const auto written = writePage(job, file);
    if (written) {
        console.object({{u"certificate"_s, qint64{job.id}}, {u"file"_s, file}});
        console.say(u"            certificate %1 written to %2"_s.arg(job.id).arg(file));
    } else if (!job.error) {
        job.error = written.error();
    } else {
        Console::note(u"The certificate could not be written to %1."_s.arg(file));
    }
}

Result<void> writePage(const Commissioning &job, const QString &file)
{
    const auto [look, logoProblem] = certificate::lookFrom(certificate::certificatePreferences());
    const auto written = certificate::writeCertificatePdf(job, look, file);
    if (written && logoProblem) {
        Console::note(u"The certificate is made without the logo. %1"_s.arg(
            text::describe(*logoProblem).joined()));
    }
    return written;
}

} // namespace sp7600::app
