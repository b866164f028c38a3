// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/study_check.hpp"
#include "tests/core/exchange/foreign_fixture.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

using Remark = DraftRemark::Kind;

/// As igraph writes it: a name for each node, numbers as double.
constexpr const char* igraphFile = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="v_name" for="node" attr.name="name" attr.type="string"/>
  <key id="v_age" for="node" attr.name="age" attr.type="double"/>
  <key id="v_is_ego" for="node" attr.name="is_ego" attr.type="boolean"/>
  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph id="G" edgedefault="undirected">
    <node id="n0"><data key="v_name">Eva</data><data key="v_age">40</data><data key="v_is_ego">true</data></node>
    <node id="n1"><data key="v_name">Ada</data><data key="v_age">33</data><data key="v_is_ego">false</data></node>
    <node id="n2"><data key="v_name">Ben</data><data key="v_is_ego">false</data></node>
    <node id="n3"><data key="v_name">Cem</data><data key="v_age">51</data><data key="v_is_ego">false</data></node>
    <edge source="n0" target="n1"><data key="e_weight">2</data></edge>
    <edge source="n0" target="n2"><data key="e_weight">1</data></edge>
    <edge source="n0" target="n3"><data key="e_weight">1</data></edge>
    <edge source="n1" target="n2"><data key="e_weight">3</data></edge>
    <edge source="n2" target="n1"><data key="e_weight">4</data></edge>
    <edge source="n3" target="n3"/>
  </graph>
</graphml>)";

constexpr const char* yedFile = R"(<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="d0" for="node" yfiles.type="nodegraphics"/>
  <key id="d2" for="edge" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed">
    <node id="n0"><data key="d0"><y:ShapeNode><y:Geometry x="0" y="0" width="20" height="20"/>
      <y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d0"><y:ShapeNode><y:Geometry x="100" y="0" width="20" height="20"/>
      <y:NodeLabel>Ben</y:NodeLabel></y:ShapeNode></data></node>
    <edge source="n0" target="n1"><data key="d2"><y:PolyLineEdge/></data></edge>
  </graph>
</graphml>)";

constexpr const char* gexfFile = R"(<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <graph defaultedgetype="undirected">
    <attributes class="node"><attribute id="0" title="role" type="string"><default>friend</default></attribute></attributes>
    <nodes>
      <node id="a" label="Ada"><attvalues><attvalue for="0" value="kin"/></attvalues><viz:position x="1" y="2" z="0"/></node>
      <node id="b" label="Ben"><viz:position x="3" y="4" z="0"/><nodes><node id="c" label="Cem"/></nodes></node>
    </nodes>
    <edges><edge id="0" source="a" target="b" weight="2.5"/><edge id="1" source="a" target="z"/></edges>
  </graph>
</gexf>)";

const DraftAlter& alterNamed(const StudyDraft& draft, const std::string& name)
{
    for (const auto& ego : draft.egos)
        for (const auto& alter : ego.alteri)
            if (alter.name == name)
                return alter;
    FAIL("no alter " << name);
    return draft.egos.front().alteri.front();
}

}  // namespace

TEST_CASE("GraphML of igraph is an ego network", "[foreign][graphs]")
{
    const auto draft = draftOfText("net.graphml", igraphFile);
    REQUIRE(draft.egos.size() == 1);
    const auto& ego = draft.egos.front();
    CHECK(ego.name == "Eva");
    CHECK(answerIn(draft, ego.answers, "age") == "40");
    CHECK(ego.alteri.size() == 3);
    CHECK(answerIn(draft, alterNamed(draft, "Cem").answers, "age") == "51");
    CHECK(answerIn(draft, alterNamed(draft, "Ben").answers, "age").empty());
    CHECK(answerIn(draft, ego.maps.front().ties.front().answers, "weight") == "2");
    REQUIRE(ego.maps.front().alterTies.size() == 1);
    CHECK(answerIn(draft, ego.maps.front().alterTies.front().answers, "weight") == "3");
    CHECK(tells(draft, Remark::TieRepeated, "tie"));
    CHECK(tells(draft, Remark::TieAnswersDiffer, "weight"));
    CHECK(tells(draft, Remark::TieToItself, "tie"));
    const TemporaryFolder folder;
    const auto study = studyFor(draft, folder.path("graph.alteri"));
    const auto report = applyDraft(*study, draft, "Import");
    CHECK(report.alteri == 3);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE("who ego is in a graph can be chosen", "[foreign][graphs]")
{
    ForeignOptions absent;
    absent.ego = GraphEgo::Absent;
    const auto all = draftOfText("net.graphml", igraphFile, absent);
    CHECK(all.egos.front().code == "net");
    CHECK(all.egos.front().alteri.size() == 4);
    CHECK(all.egos.front().maps.front().alterTies.size() == 4);
    ForeignOptions degree;
    degree.ego = GraphEgo::HighestDegree;
    const std::string components = "*Vertices 5\n1 \"A\"\n2 \"B\"\n3 \"C\"\n4 \"D\"\n5 \"E\"\n"
                                   "*Edges\n1 2\n2 3\n4 5\n";
    const auto split = draftOfText("two.net", components, degree);
    REQUIRE(split.egos.size() == 2);
    CHECK(split.egos.front().name == "B");
    CHECK(split.egos.front().alteri.size() == 2);
    CHECK(tells(split, Remark::ComponentsSplit, "two"));
    ForeignOptions attribute;
    attribute.ego = GraphEgo::Attribute;
    CHECK_THROWS_AS(draftOfText("two.net", components, attribute), Error);
}

TEST_CASE("GraphML of yEd keeps places and labels", "[foreign][graphs]")
{
    const auto draft = draftOfText("yed.graphml", yedFile);
    const auto& map = draft.egos.front().maps.front();
    CHECK(alterNamed(draft, "Ada").code == "n0");
    REQUIRE(map.ties.size() == 2);
    REQUIRE(map.ties[0].place);
    CHECK(map.ties[0].place->radius == Approx(1));
    CHECK(map.ties[0].place->angle == Approx(4.71238898));
    CHECK(draft.design.codebook.tieKinds.front().directed);
    CHECK(map.alterTies.size() == 1);
}

TEST_CASE("GEXF opens with values, defaults and what hangs below", "[foreign][graphs]")
{
    const auto draft = draftOfText("net.gexf", gexfFile);
    CHECK(answerIn(draft, alterNamed(draft, "Ada").answers, "role") == "kin");
    CHECK(answerIn(draft, alterNamed(draft, "Cem").answers, "role") == "friend");
    const auto& ties = draft.egos.front().maps.front().alterTies;
    REQUIRE(ties.size() == 1);
    CHECK(answerIn(draft, ties.front().answers, "weight") == "2.5");
    CHECK(tells(draft, Remark::TieToNobody, "net"));
}

TEST_CASE("Pajek's relations, lists and matrices are read", "[foreign][graphs]")
{
    const auto draft = draftOfText(
        "a.net", "% made by hand\r\n*Vertices 3\r\n1 \"Ada B.\" 0.1 0.2 0.5\r\n2 Ben 0.9 0.2\r\n"
                 "3 \"Zo\xeb\" 0.5 0.9\r\n*Arcs :1 \"trusts\"\r\n1 2 3\r\n*Edges :2 \"knows\"\r\n"
                 "2 3\r\n*Arcslist\r\n3 1 2\r\n");
    const auto& ego = draft.egos.front();
    CHECK(ego.alteri[0].name == "Ada B.");
    CHECK(ego.alteri[2].name == "Zo\xc3\xab");
    const auto& ties = ego.maps.front().alterTies;
    REQUIRE(ties.size() == 4);
    const auto& codebook = draft.design.codebook;
    REQUIRE(codebook.findTieKind("trusts") != nullptr);
    CHECK(codebook.findTieKind("trusts")->directed);
    CHECK_FALSE(codebook.findTieKind("knows")->directed);
    CHECK(answerIn(draft, ties[0].answers, "weight") == "3");
    CHECK(countsOf(draft).places == 3);
    const auto matrix = draftOfText("m.net", "*Vertices 2\n*Matrix\n0 2\n0 0\n");
    CHECK(matrix.egos.front().maps.front().alterTies.size() == 1);
}

TEST_CASE("UCINET's DL is read in its forms", "[foreign][graphs]")
{
    const auto ties = [](const std::string& text) {
        return draftOfText("a.dl", text).egos.front().maps.front().alterTies.size();
    };
    CHECK(ties("dl n=3\nlabels: a, b, c\ndata:\n0 1 0\n1 0 1\n0 1 0\n") == 2);
    CHECK(ties("DL\nN = 3\nFORMAT = EDGELIST1\nLABELS EMBEDDED:\nDATA:\na b 2\nb a 2\nb c\nc b\n")
          == 2);
    CHECK(ties("dl n=3 format=edgelist1\ndata:\n1 2\n2 3\n3 1\n") == 3);
    CHECK(ties("dl n = 3, format = nodelist1\r\nlabels:\r\na,b,c\r\ndata:\r\n1 2 3\r\n") == 2);
    CHECK(ties("dl n=3 format=lowerhalf diagonal absent\ndata:\n1\n0 1\n") == 2);
    CHECK(ties("dl n=2 labels embedded data:\n  a b\na 0 1\nb 0 0\n") == 1);
    CHECK(ties("dl n=2 nm=2 labels: a b matrix labels: likes knows data:\n0 1 1 0\n0 1 0 0\n")
          == 3);
    const auto draft = draftOfText("a.dl", "dl n=2\nlabels: \"Ada B\", Ben\ndata:\n0 5\n5 0\n");
    CHECK(alterNamed(draft, "Ada B").code == "1");
    CHECK(answerIn(draft, draft.egos.front().maps.front().alterTies.front().answers, "weight")
          == "5");
}

TEST_CASE("NetDraw's VNA is read", "[foreign][graphs]")
{
    const auto draft =
        draftOfText("a.vna", "*Node data\nID sex age\n\"Ada B\" f 33\nBen m 41\n*Node properties\n"
                             "ID x y color\n\"Ada B\" 10 20 255\nBen 30 40 255\n*Tie data\n"
                             "from to friends kin\n\"Ada B\" Ben 1 0\nBen Cem 0 2\n");
    const auto& ego = draft.egos.front();
    CHECK(ego.alteri.size() == 3);
    CHECK(answerIn(draft, ego.alteri[1].answers, "age") == "41");
    const auto& ties = ego.maps.front().alterTies;
    REQUIRE(ties.size() == 2);
    CHECK(answerIn(draft, ties[1].answers, "strength") == "2");
    CHECK(countsOf(draft).places == 2);
}

TEST_CASE("a field of a VNA file stays in its column", "[foreign][graphs]")
{
    // Between commas and tabs a field may be empty.
    for (const std::string part : {",", "\t"}) {
        const auto draft = draftOfText(
            "a.vna", "*Node data\nID" + part + "sex" + part + "age\n\"Ada, B\"" + part + part
                         + "33\nBen" + part + "m" + part + "41\n*Tie data\nfrom" + part + "to"
                         + part + "kin\n\"Ada, B\"" + part + "Ben" + part + "close\n");
        const auto& ego = draft.egos.front();
        REQUIRE(ego.alteri.size() == 2);
        CHECK(answerIn(draft, ego.alteri[0].answers, "age") == "33");
        CHECK(answerIn(draft, ego.alteri[0].answers, "sex").empty());
        // What is no number says that there is a tie all the same.
        REQUIRE(ego.maps.front().alterTies.size() == 1);
        CHECK(answerIn(draft, ego.maps.front().alterTies.front().answers, "strength") == "close");
    }
    // Between blanks none can be, and which one is missing is not to be guessed.
    try {
        draftOfText("a.vna", "*Node data\nID sex age\nAda B f 33\nBen 41\n");
        FAIL("rows of other lengths than their columns");
    } catch (const Error& error) {
        CHECK(error.problems()
              == std::vector{Problem{ErrorCode::TableRowLength, {"a.vna", 3, 1}, {"4", "3"}},
                             Problem{ErrorCode::TableRowLength, {"a.vna", 4, 1}, {"2", "3"}}});
    }
}

TEST_CASE("a weight of one is a weight where others are not", "[foreign][graphs]")
{
    const auto weights = [](const std::string& name, const std::string& bytes,
                            const std::string& label) {
        const auto draft = draftOfText(name, bytes);
        std::vector<std::string> found;
        for (const auto& tie : draft.egos.front().maps.front().alterTies)
            found.push_back(answerIn(draft, tie.answers, label));
        std::sort(found.begin(), found.end());
        return found;
    };
    using Weights = std::vector<std::string>;
    CHECK(weights("a.vna", "*Tie data\nfrom to s\na b 1\nb c 1\na c 5\n", "strength")
          == Weights{"1", "1", "5"});
    CHECK(weights("a.vna", "*Tie data\nfrom to s\na b 1\nb c 1\n", "strength") == Weights{"", ""});
    CHECK(weights("a.dl", "dl n=3 format=el1 labels embedded data:\na b\nb c 2\n", "weight")
          == Weights{"1", "2"});
    CHECK(weights("a.net", "*Vertices 3\n1\n2\n3\n*Arcs\n1 2 0,5\n1 3 2,5\n", "weight")
          == Weights{"0.5", "2.5"});
}

TEST_CASE("UCINET's DL is refused where words cannot be told apart", "[foreign][graphs]")
{
    const auto problem = [](const std::string& bytes) -> std::vector<std::string> {
        try {
            draftOfText("a.dl", bytes);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::ForeignCountWrong)
                return {error.problems().front().details.begin() + 2,
                        error.problems().front().details.end()};
        }
        return {};
    };
    using Words = std::vector<std::string>;
    // A comma parts words, also the one of a decimal.
    CHECK(problem("dl n=3 labels:\nA\nB\nC\ndata:\n0 0,5 1\n0,5 0 0\n1 0 0\n")
          == Words{"data", "11", "9"});
    CHECK(problem("dl n=3 format=edgelist1 labels: A B C data:\n1 2 0,5\n")
          == Words{"data", "4", "3"});
    CHECK(problem("dl n=2 labels: A B data:\n0 1\n1 0\n0 1\n1 1\n") == Words{"data", "8", "4"});
    CHECK(problem("dl n=3 labels: Ann Mary Bob data:\n0 1 1\n1 0 0\n1 0 0\n").empty());
    CHECK(problem("dl n=3 labels: Ann Mary Bob Cid data:\n0 1 1\n1 0 0\n1 0 0\n")
          == Words{"labels", "4", "3"});
    // Lines and commas part names with blanks, where there are as many.
    for (const auto* labels : {"Ann Mary\nBob\nCid\n", "Ann Mary,Bob,Cid\n"}) {
        const auto draft = draftOfText("a.dl", std::string("dl n=3\nlabels:\n") + labels
                                                   + "data:\n0 1 1\n1 0 0\n1 0 0\n");
        CHECK(alterNamed(draft, "Ann Mary").code == "1");
        CHECK(alterNamed(draft, "Cid").code == "3");
    }
    CHECK(refusalOf("a.dl", "dl nr=3 nc=2\ndata:\n0 1 1 0 1 0\n") == ErrorCode::ForeignTwoModes);
    CHECK(refusalOf("a.dl", "dl n=3 format=edgelist2\ndata:\n1 2\n") == ErrorCode::ForeignTwoModes);
    CHECK(refusalOf("a.net", "*Vertices 3 2\n1 \"A\"\n2 \"B\"\n3 \"C\"\n*Edges\n1 3\n")
          == ErrorCode::ForeignTwoModes);
}

TEST_CASE("what a graph says beside the network is told", "[foreign][graphs]")
{
    const auto missing = draftOfText("a.dl", "dl n=3 labels: A B C data:\n0 1 .\n1 0 NA\n. NA 0\n");
    CHECK(tells(missing, Remark::ValueUnreadable, "tie"));
    const auto levels = draftOfText(
        "a.dl", "DL N=2 NM=2\nROW LABELS:\nA\nB\nCOLUMN LABELS:\nA\nB\nLEVEL LABELS:\nkin\n"
                "work\nDATA:\n0 1\n0 0\n\n0 0\n1 0\n");
    CHECK(levels.design.codebook.tieKinds.at(0).label == "kin");
    const auto rows = draftOfText("a.dl", "dl n=2\nrow labels embedded\ndata:\nAnn 0 1\nBob 1 0\n");
    CHECK(alterNamed(rows, "Bob").code == "2");

    const auto pajek =
        draftOfText("a.paj", "*Network N\n*Vertices 2\n1 \"A\" [1-2]\n2 \"B\"\n*Arcs :1 \"likes\"\n"
                             "*Arcs\n1: 1 2 3 [1]\n*Vector age\n*Vertices 2\n45\n9999998\n"
                             "*Permutation order\n*Vertices 2\n2\n1\n");
    CHECK(tells(pajek, Remark::PartLeftOut, "*Permutation"));
    CHECK(tells(pajek, Remark::PartLeftOut, "[ ]"));
    CHECK(answerIn(pajek, alterNamed(pajek, "A").answers, "age") == "45");
    CHECK(answerIn(pajek, alterNamed(pajek, "B").answers, "age").empty());
    CHECK(pajek.design.codebook.tieKinds.at(0).label == "likes");
    CHECK(pajek.egos.front().maps.front().alterTies.size() == 1);
    const auto kinds =
        draftOfText("a.dl", "dl n=2 nm=2 format=nodelist1\nlabels: A B\nmatrix labels: "
                            "love hate\ndata:\n1 2\n!\n2 1\n");
    CHECK(kinds.egos.front().maps.front().alterTies.size() == 2);
    CHECK(refusalOf("a.dl", "dl n=2 format=nodelist1b data:\n3 2\n1 1\n")
          == ErrorCode::ForeignCountWrong);
    CHECK(refusalOf("a.dl", "dl n=2 format=el1 labels embedded data:\na b\nb c\n")
          == ErrorCode::ForeignCountWrong);
    const auto bracketed = draftOfText("a.net", "*Vertices 1\n1 \"[Anna]\" 0.1 0.2 0.5 [5, 7]\n");
    CHECK(bracketed.egos.front().alteri.front().name == "[Anna]");
    CHECK(tells(bracketed, Remark::PartLeftOut, "[ ]"));
    CHECK(refusalOf("a.net", "*Vertices 1000000\n*Vertices 1000000\n")
          == ErrorCode::ForeignFileInvalid);
    // A partition is no network.
    CHECK(refusalOf("a.clu", "*Vertices 3\n1\n1\n2\n") == ErrorCode::ForeignFileEmpty);

    const auto guessed = draftOfText("a.net", "*Vertices 1\n1 \"M\xFCller\"\n");
    CHECK(tells(guessed, Remark::EncodingGuessed, "a.net"));

    const auto drawn = draftOfText("a.vna", "*Tie data\nfrom to s\na b 1\n*Tie properties\n"
                                            "from to color size headsize active\na b 255 8 4 -1\n");
    CHECK(drawn.egos.front().maps.front().alterTies.size() == 1);

    ForeignOptions degree;
    degree.ego = GraphEgo::HighestDegree;
    const auto towards =
        draftOfText("a.net", "*Vertices 3\n1 \"E\"\n2 \"A\"\n3 \"B\"\n*Arcs\n2 1\n1 3\n", degree);
    CHECK(tells(towards, Remark::TieTowardsEgo, "tie"));
}

TEST_CASE("GraphML and GEXF keep what they hold", "[foreign][graphs]")
{
    const std::string head = "<graphml xmlns:y=\"y\"><key id=\"d0\" for=\"node\" "
                             "yfiles.type=\"nodegraphics\"/><key id=\"d1\" for=\"edge\" "
                             "yfiles.type=\"edgegraphics\"/><key id=\"z\" for=\"node\" "
                             "attr.name=\"zip\" attr.type=\"string\"/><key id=\"w\" for=\"node\" "
                             "attr.name=\"w\" attr.type=\"double\"/>";
    const auto node = [](const std::string& id, const std::string& label) {
        return "<node id=\"" + id + "\"><data key=\"d0\"><y:NodeLabel>" + label
               + "</y:NodeLabel></data><data key=\"z\">0123</data><data key=\"w\">"
               + (id == "a" ? "NaN" : "2") + "</data></node>";
    };
    const auto edge = [](const std::string& from, const std::string& to,
                         const std::string& arrows) {
        return "<edge source=\"" + from + "\" target=\"" + to
               + "\"><data key=\"d1\"><y:Line><y:Arrows " + arrows
               + "/><y:EdgeLabel>kin</y:EdgeLabel></y:Line></data></edge>";
    };
    const auto draft = draftOfText(
        "a.graphml",
        head
            + "<graph edgedefault=\"directed\"><node id=\"g\" yfiles.foldertype=\"group\">"
              "<data key=\"d0\"><y:NodeLabel>Family</y:NodeLabel></data><graph id=\"g:\" "
              "edgedefault=\"directed\">"
            + node("a", "Mum") + node("b", "Dad")
            + edge("a", "b", "source=\"none\" target=\"none\"") + "</graph></node>"
            + node("c", "Cid") + edge("a", "c", "source=\"standard\" target=\"none\"")
            + "<hyperedge/></graph></graphml>");
    const auto& ego = draft.egos.front();
    CHECK(ego.alteri.size() == 3);
    CHECK(answerIn(draft, alterNamed(draft, "Mum").answers, "zip") == "0123");
    CHECK(answerIn(draft, alterNamed(draft, "Mum").answers, "w").empty());
    CHECK(answerIn(draft, alterNamed(draft, "Dad").answers, "w") == "2");
    CHECK(tells(draft, Remark::PartLeftOut, "group"));
    CHECK(tells(draft, Remark::PartLeftOut, "hyperedge"));
    REQUIRE(ego.maps.front().alterTies.size() == 2);
    for (const auto& tie : ego.maps.front().alterTies) {
        const bool isDirected = draft.design.codebook.tieKinds.at(tie.kind).directed;
        CHECK(answerIn(draft, tie.answers, "label") == "kin");
        // The arrow is at the one that it leads to.
        if (isDirected)
            CHECK(ego.alteri.at(tie.target).name == "Mum");
        else
            CHECK(ego.alteri.at(std::max(tie.source, tie.target)).name != "Cid");
    }

    const auto gexf = draftOfText(
        "a.gexf",
        "<gexf><graph defaultedgetype=\"directed\"><attributes class=\"node\"><attribute "
        "id=\"0\" title=\"n\" type=\"double\"/></attributes><nodes><node id=\"a\" "
        "start=\"1\"><attvalues><attvalue for=\"0\" value=\"1\"/><attvalue for=\"0\" "
        "value=\"5\"/></attvalues></node><node id=\"b\"><attvalues><attvalue for=\"0\" "
        "value=\"nan\"/></attvalues></node></nodes><edges><edge source=\"a\" target=\"b\" "
        "type=\"friend\"/></edges></graph></gexf>");
    CHECK(tells(gexf, Remark::PartLeftOut, "start"));
    CHECK(tells(gexf, Remark::PartLeftOut, "n"));
    CHECK(answerIn(gexf, alterNamed(gexf, "").answers, "n") == "5");
    CHECK(gexf.design.codebook.tieKinds.at(0).directed);
}

TEST_CASE("graphs in the encodings of older programs are read", "[foreign][graphs]")
{
    const auto nameIn = [](const std::string& bytes) {
        return draftOfText("a.net", bytes).egos.front().alteri.front().name;
    };
    CHECK(nameIn("*Vertices 1\n1 \"M\xFCller \x80\"\n") == "M\xC3\xBCller \xE2\x82\xAC");
    CHECK(nameIn("\xEF\xBB\xBF*Vertices 1\r\n1 \"M\xC3\xBCller\"\r\n") == "M\xC3\xBCller");
    std::string wide = "\xFF\xFE";
    for (const char each : std::string_view("*Vertices 1\n1 \"M\xFCller\"\n"))
        wide += {each, '\0'};
    CHECK(nameIn(wide) == "M\xC3\xBCller");
    // Which is meant cannot be known.
    CHECK(refusalOf("a.net", "*Vertices 1\n1 \"M\xC3\xBC\xFC\"\n") == ErrorCode::TableNotUtf8);
}

TEST_CASE("hostile graphs are refused in one sentence", "[foreign][graphs]")
{
    CHECK(refusalOf("a.net", "*Vertices 99999999999\n") == ErrorCode::ForeignFileInvalid);
    CHECK(refusalOf("a.net", "*Vertices 2\n7 \"x\"\n") == ErrorCode::ForeignFileInvalid);
    CHECK(refusalOf("a.dl", "dl n=999999999\ndata:\n") == ErrorCode::ForeignFileInvalid);
    CHECK(refusalOf("a.dl", "dl n=3\ndata:\n0 1\n") == ErrorCode::ForeignCountWrong);
    CHECK(refusalOf("a.graphml", "<graphml><graph>") == ErrorCode::ForeignFileInvalid);
    CHECK(refusalOf("a.graphml", "<graphml><graph/></graphml>") == ErrorCode::ForeignFileEmpty);
    CHECK(refusalOf("a.gexf", "<gexf/>") == ErrorCode::ForeignFileEmpty);
    std::string deep = "<graphml><graph edgedefault=\"undirected\"><node id=\"a\">";
    constexpr int levels = 100'000;
    for (int i = 0; i < levels; ++i)
        deep += "<data>";
    for (int i = 0; i < levels; ++i)
        deep += "</data>";
    deep += "</node></graph></graphml>";
    CHECK_FALSE(refusalOf("deep.graphml", deep));
}
