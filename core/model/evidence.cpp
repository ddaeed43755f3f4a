// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evidence.h"

namespace sp7600
{

std::string_view evidenceSourceName(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Device:
        return "device";
    case EvidenceSource::Laptop:
        return "laptop";
    case EvidenceSource::Traffic:
        return "traffic";
    case EvidenceSource::Record:
        return "record";
    case EvidenceSource::Table:
        return "table";
    case EvidenceSource::Person:
        return "person";
    }
    return "unknown";
}

std::string_view circumstanceName(Circumstance circumstance)
{
    switch (circumstance) {
    case Circumstance::NotKnown:
        return "not-known";
    case Circumstance::Bench:
        return "bench";
    case Circumstance::Vehicle:
        return "vehicle";
    }
    return "unknown";
}

std::string_view probeFailureName(ProbeFailure failure)
{
    switch (failure) {
    case ProbeFailure::Refused:
        return "refused";
    case ProbeFailure::TimedOut:
        return "timed-out";
    case ProbeFailure::Unreachable:
        return "unreachable";
    case ProbeFailure::Reset:
        return "reset";
    case ProbeFailure::NoRoute:
        return "no-route";
    case ProbeFailure::NameNotFound:
        return "name-not-found";
    case ProbeFailure::NoResolver:
        return "no-resolver";
    case ProbeFailure::Stopped:
        return "stopped";
    case ProbeFailure::Other:
        return "other";
    }
    return "unknown";
}

} // namespace sp7600
