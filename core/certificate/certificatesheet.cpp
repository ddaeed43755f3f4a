// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificatesheet.h"

#include "core/certificate/positionplot.h"
#include "core/text/text.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::certificate
{

using namespace Qt::StringLiterals;
using text::certificateWord;
using text::CertificateWord;

namespace
{

// A4, in millimetres.
constexpr double paperHeight = 297;
constexpr double left = 15;
constexpr double width = 180;
constexpr double right = left + width;
constexpr double topEdge = 12;
constexpr double bottomEdge = paperHeight - 10;
constexpr double gap = 3.5;
constexpr double columnGap = 6;
constexpr double columnWidth = (width - columnGap) / 2;
constexpr double nameWidth = 29;
constexpr double plotSide = 46;

constexpr double normalPoints = 8.5;
constexpr double smallPoints = 7.5;

constexpr std::array<double, 4> settingColumns = {34, 52, 52, 42};

CheckVerdict markOf(JobResult result)
{
    switch (result) {
    case JobResult::Proved:
        return CheckVerdict::Passed;
    case JobResult::Failed:
    case JobResult::Cancelled:
        return CheckVerdict::Failed;
    default:
        return CheckVerdict::NotKnown;
    }
}

} // namespace

CertificateSheet::CertificateSheet(Page &page, const Commissioning &job,
                                   const CertificateLook &look, QString checksum)
    : m_page(page)
    , m_job(job)
    , m_look(look)
    , m_checksum(std::move(checksum))
    , m_settings(sheetSettings(job))
{
}

template <typename Part>
double CertificateSheet::measured(Part part)
{
    const bool before = m_page.isMeasuring();
    m_page.setMeasuring(true);
    const double height = part();
    m_page.setMeasuring(before);
    return height;
}

double CertificateSheet::leastHeight()
{
    return measured([this] {
        return header(0) + result(0) + facts(0) + heading(0, 0, width, CertificateWord::Settings)
               + settingRows(0, 1, m_settings.size()) + proof(0) + checks(0) + limits(0) + footer(0)
               + 7 * gap;
    });
}

void CertificateSheet::draw()
{
    m_factLines = m_checkLines = 2;
    for (int *const lines : {&m_factLines, &m_checkLines}) {
        if (leastHeight() > bottomEdge - topEdge)
            *lines = 1;
    }
    const double footerHeight = measured([this] { return footer(0); });
    const double after =
        measured([this] { return proof(0) + gap + checks(0) + gap + limits(0) + gap; });
    double top = topEdge;
    top += header(top) + gap;
    top += result(top) + gap;
    top += facts(top) + gap;
    top += settings(top, bottomEdge - footerHeight - after - gap - top) + gap;
    top += proof(top) + gap;
    top += checks(top) + gap;
    limits(top);
    footer(bottomEdge - footerHeight);
}

double CertificateSheet::header(double top)
{
    constexpr double height = 16;
    constexpr double logoWidth = 45;
    const auto company = text::escaped(sheetSignature(m_job, m_look).company);
    double textLeft = left;
    if (!m_look.logo.isNull()) {
        QSizeF size = m_look.logo.size();
        size.scale(logoWidth, height, Qt::KeepAspectRatio);
        if (!m_page.isMeasuring()) {
            m_page.painter().drawImage(
                m_page.dots(QRectF({left, top + (height - size.height()) / 2}, size)), m_look.logo);
        }
        textLeft += size.width() + gap;
    }
    constexpr double titleWidth = 70;
    const auto companyFont = boldFont(10);
    const auto lines = m_page.lines(company, companyFont, right - titleWidth - gap - textLeft, 3);
    const double companyHeight = m_page.lineHeight(companyFont) * static_cast<double>(lines.size());
    m_page.text(textLeft, top + (height - companyHeight) / 2, right - titleWidth - gap - textLeft,
                company, companyFont, 3);
    const auto titleFont = boldFont(12);
    const double used =
        m_page.text(right - titleWidth, top, titleWidth, certificateWord(CertificateWord::Title),
                    titleFont, 2, Qt::AlignRight);
    if (m_job.id > 0) {
        m_page.text(right - titleWidth, top + used, titleWidth,
                    certificateWord(CertificateWord::Number).arg(m_job.id), plainFont(normalPoints),
                    1, Qt::AlignRight);
    }
    return height;
}

double CertificateSheet::result(double top)
{
    constexpr double padding = 3;
    constexpr double mark = 13;
    const double textLeft = left + padding + mark + padding;
    const double textWidth = right - padding - textLeft;
    double height = padding;
    height +=
        m_page.text(textLeft, top + height, textWidth,
                    m_look.locale.toUpper(text::certificateResult(m_job.result)), boldFont(20), 1);
    height += m_page.text(textLeft, top + height, textWidth, text::resultHeadline(m_job),
                          plainFont(normalPoints + 1), 3);
    height = std::max(height, padding + mark) + padding;
    // Of one that is not proved the frame is broken, so that it cannot be taken for the other.
    const auto verdict = markOf(m_job.result);
    m_page.frame({left, top, width, height}, 0.8,
                 verdict == CheckVerdict::NotKnown ? Qt::DashLine : Qt::SolidLine);
    m_page.mark({left + padding + mark / 2, top + height / 2}, mark, verdict);
    return height;
}

double CertificateSheet::heading(double x, double top, double available, CertificateWord word)
{
    const double height = m_page.text(x, top, available, certificateWord(word), boldFont(9.5));
    m_page.line({x, top + height}, {x + available, top + height});
    return height + 1;
}

double CertificateSheet::factLine(double x, double top, double available, const SheetFact &fact)
{
    const auto font = plainFont(normalPoints);
    const double name =
        m_page.text(x, top, nameWidth - 1, fact.name, plainFont(smallPoints), m_factLines);
    const double value =
        m_page.text(x + nameWidth, top, available - nameWidth, fact.value, font, m_factLines);
    return std::max(name, value) + 0.3;
}

double CertificateSheet::factGroup(double x, double top, CertificateWord word,
                                   const SheetFacts &list)
{
    double height = heading(x, top, columnWidth, word);
    for (const auto &fact : list)
        height += factLine(x, top + height, columnWidth, fact);
    return height;
}

double CertificateSheet::facts(double top)
{
    constexpr double second = left + columnWidth + columnGap;
    double height =
        std::max(factGroup(left, top, CertificateWord::Tracker, trackerFacts(m_job)),
                 factGroup(second, top, CertificateWord::Vehicle, vehicleFacts(m_job, m_look)));
    height += 2;
    height +=
        std::max(factGroup(left, top + height, CertificateWord::Sim, simFacts(m_job, m_look)),
                 factGroup(second, top + height, CertificateWord::Work, workFacts(m_job, m_look)));
    return height;
}

double CertificateSheet::settingRow(double top, const SheetSetting &row, int mostLines,
                                    bool isHeading)
{
    constexpr double padding = 0.35;
    const auto font = plainFont(smallPoints);
    const auto strong = boldFont(smallPoints);
    double x = left;
    double height = 0;
    const std::array<const QString *, 4> cells = {&row.name, &row.before, &row.after, &row.outcome};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        constexpr std::size_t after = 2;
        const bool isStrong = isHeading || (i == after && row.isChanged);
        height = std::max(height, m_page.text(x, top + padding, settingColumns.at(i) - 2,
                                              *cells.at(i), isStrong ? strong : font, mostLines,
                                              Qt::AlignLeft, Qt::ElideMiddle));
        x += settingColumns.at(i);
    }
    height += 2 * padding;
    m_page.line({left, top + height}, {right, top + height}, isHeading ? 0.15 : 0.05);
    return height;
}

double CertificateSheet::settingRows(double top, int mostLines, std::size_t count)
{
    double height = settingRow(
        top,
        {certificateWord(CertificateWord::Setting), certificateWord(CertificateWord::Before),
         certificateWord(CertificateWord::After), certificateWord(CertificateWord::Outcome)},
        1, true);
    for (std::size_t i = 0; i < count; ++i)
        height += settingRow(top + height, m_settings.at(i), mostLines, false);
    if (count < m_settings.size()) {
        height += m_page.text(
            left, top + height, width,
            certificateWord(CertificateWord::MoreSettings).arg(m_settings.size() - count),
            plainFont(smallPoints));
    }
    return height;
}

double CertificateSheet::settings(double top, double room)
{
    const double title = heading(left, top, width, CertificateWord::Settings);
    constexpr std::array lineChoices = {3, 2, 1};
    const auto fits = [&](int mostLines, std::size_t count) {
        return title + measured([&] { return settingRows(0, mostLines, count); }) <= room;
    };
    for (const int mostLines : lineChoices) {
        if (fits(mostLines, m_settings.size()))
            return title + settingRows(top + title, mostLines, m_settings.size());
    }
    auto count = m_settings.size();
    while (count > 0 && !fits(1, count))
        --count;
    return title + settingRows(top + title, 1, count);
}

double CertificateSheet::place(double top)
{
    const QRectF box(right - plotSide, top, plotSide, plotSide);
    if (const auto *const report = positionReport(m_job)) {
        drawPositionPlot(m_page, box, *report->gps, m_look.locale);
        return plotSide;
    }
    const auto word = certificateWord(heardReport(m_job) != nullptr ? CertificateWord::NoPosition
                                                                    : CertificateWord::NoReport);
    constexpr double padding = 2;
    const double height = m_page.text(box.left() + padding, top + padding, plotSide - 2 * padding,
                                      word, plainFont(smallPoints), 4)
                          + 2 * padding;
    m_page.frame({box.left(), top, plotSide, height}, 0.15, Qt::DashLine);
    return height;
}

double CertificateSheet::proof(double top)
{
    const double title = heading(left, top, width, CertificateWord::Proof);
    const double available = width - plotSide - columnGap;
    double height = title;
    height += m_page.text(left, top + height, available, text::proofSort(m_job),
                          plainFont(normalPoints), 4)
              + 1;
    for (const auto &fact : reportFacts(m_job, m_look))
        height += factLine(left, top + height, available, fact);
    return std::max(height, title + 1 + place(top + title + 1));
}

double CertificateSheet::checks(double top)
{
    constexpr double mark = 3.4;
    constexpr double indent = mark + 1.6;
    const double title = heading(left, top, width, CertificateWord::Checks);
    const auto known = comparisons(m_job);
    const auto font = plainFont(normalPoints);
    const auto list = certificateChecks(m_job);
    // Down the left column first.
    const std::size_t perColumn = (list.size() + 1) / 2;
    std::array<double, 2> heights = {title + 0.5, title + 0.5};
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::size_t column = i / perColumn;
        const double x = column == 0 ? left : left + columnWidth + columnGap;
        auto &height = heights.at(column);
        auto words = text::checkText(list[i].check);
        const auto compared = std::ranges::find(known, list[i].check, &Comparison::check);
        if (compared != known.end())
            words += u" ("_s + text::comparisonText(*compared, m_look.locale) + u')';
        m_page.mark({x + mark / 2, top + height + m_page.lineHeight(font) / 2}, mark,
                    list[i].verdict);
        height += std::max(mark, m_page.text(x + indent, top + height, columnWidth - indent, words,
                                             font, m_checkLines))
                  + 0.7;
    }
    return std::max(heights[0], heights[1]);
}

double CertificateSheet::limits(double top)
{
    const double title = m_page.text(left, top, width, certificateWord(CertificateWord::Limits),
                                     boldFont(smallPoints));
    return title
           + m_page.text(left, top + title, width, text::proofLimits(m_job), plainFont(smallPoints),
                         4);
}

double CertificateSheet::footer(double top)
{
    constexpr double above = 1;
    m_page.line({left, top}, {right, top});
    double height = above;
    const auto version = QString::fromStdString(m_job.programVersion);
    if (!version.isEmpty()) {
        height += m_page.text(left, top + height, width,
                              certificateWord(CertificateWord::Version).arg(version),
                              plainFont(smallPoints));
    }
    height +=
        m_page.text(left, top + height, width,
                    certificateWord(CertificateWord::Checksum).arg(m_checksum), fixedFont(6.5), 2);
    return height;
}

} // namespace sp7600::certificate
