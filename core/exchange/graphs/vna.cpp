// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/tables/layout/vna_sections.hpp"
#include "core/model/number_text.hpp"
#include "core/model/small_letters.hpp"

#include <cstddef>
#include <optional>
#include <utility>

namespace alteri {

namespace {

/// `*Node data`, `*Node properties` and `*Tie data`, each with a line of columns first.
class VnaReading {
public:
    ForeignGraphs read(const ForeignFile& file)
    {
        m_read.graphs.emplace_back();
        for (const auto& section : vnaSections(file.bytes, file.name)) {
            const bool isRead = section.name.starts_with("tie data")
                                || section.name.starts_with("node")
                                || section.name.starts_with("tie properties");
            if (!isRead)
                m_read.remark(DraftRemark::Kind::PartLeftOut, "*" + section.name);
            for (const auto& row : section.rows)
                if (section.name.starts_with("tie data"))
                    readTie(section, row.fields);
                else if (section.name.starts_with("node properties"))
                    readLook(section, row.fields);
                else if (section.name.starts_with("node"))
                    readNode(section, row.fields);
        }
        dropIfAllAreOne(m_read, strengthKey);
        return std::move(m_read);
    }

private:
    static constexpr const char* strengthKey = "strength";

    /// As other programs write that there is none.
    static bool isMissing(const std::string& text)
    {
        return text.empty() || text == "." || text == "NA";
    }

    using Fields = std::vector<std::string>;

    ForeignGraph& graph() { return m_read.graphs.front(); }
    GraphNode& node(const Fields& fields) { return graph().nodes[graph().nodeFor(fields.front())]; }

    void readNode(const VnaSection& section, const Fields& fields)
    {
        auto& values = node(fields).values;
        for (std::size_t i = 1; i < fields.size(); ++i)
            if (!isMissing(fields[i]))
                values[section.columns[i]] = fields[i];
    }

    void readLook(const VnaSection& section, const Fields& fields)
    {
        auto& shown = node(fields);
        std::optional<double> x;
        std::optional<double> y;
        for (std::size_t i = 1; i < fields.size(); ++i) {
            const auto column = inSmallLetters(section.columns[i]);
            if (column == "x")
                x = parseNumber(fields[i]);
            else if (column == "y")
                y = parseNumber(fields[i]);
            else if (column == "shortlabel")
                shown.label = fields[i];
        }
        if (x && y)
            shown.point = {*x, *y};
    }

    /// Each column behind the two ends is a kind of tie; 0 and nothing are none.
    void readTie(const VnaSection& section, const Fields& fields)
    {
        if (fields.size() < 2)
            return;
        for (const auto& id : {fields[0], fields[1]})
            graph().nodeFor(id);
        const auto add = [&](GraphEdge edge) {
            edge.isDirected = true;
            graph().addEdge(fields[0], fields[1], std::move(edge));
        };
        for (std::size_t i = 2; i < fields.size(); ++i) {
            if (isMissing(fields[i]) && !fields[i].empty())
                m_read.remark(DraftRemark::Kind::ValueUnreadable, section.columns[i], fields[i]);
            if (isMissing(fields[i]) || parseNumber(fields[i]) == 0.0)
                continue;
            GraphEdge edge;
            edge.kind = section.columns[i];
            edge.values[strengthKey] = fields[i];
            add(std::move(edge));
        }
        if (fields.size() == 2)
            add({});
    }

    ForeignGraphs m_read;
};

}  // namespace

bool isVna(const ForeignFile& file)
{
    const auto first = firstVnaSection(file.bytes);
    return first.starts_with("node data") || first.starts_with("node properties")
           || first.starts_with("tie data");
}

StudyDraft readVnaFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    return draftOfGraphs(files, "NetDraw VNA", options,
                         [](const ForeignFile& file) { return VnaReading().read(file); });
}

}  // namespace alteri
