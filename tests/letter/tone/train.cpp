// Learns tone_weights.hpp from labelled letters and sentences: train FILES... > tone_weights.hpp
// A support vector machine over the traits of sentences. With a fifth of the letters held back, in turns, it says on the error output how
// many good letters it would flag and how many bad ones it would find.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <bowout/letter/review.hpp>
#include <bowout/letter/review/tone.hpp>

namespace {

using namespace bowout;
using namespace bowout::detail;

struct Sentence {
    std::vector<Trait> traits, word_traits;
    std::vector<ReviewCode> faults;
    std::vector<Cue> cues;
    bool has_other_fault = false;  ///< one that is not heard in its tone
    std::size_t letter;
    float root_of_length;
};
struct LabelledLetter {
    bool is_good, is_passage, is_follow_up, has_fault;
    std::vector<Cue> lacks;
};
std::vector<Sentence> sentences;
std::vector<LabelledLetter> letters;

/// Too much is heard in many sentences, each of which may stand in a good letter.
bool is_learned(ReviewCode code) {
    return code >= ReviewCode::ambiguous && code <= ReviewCode::cliche && code != ReviewCode::too_long && code != ReviewCode::over_explain;
}

std::string trimmed(std::string text) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
    while (!text.empty() && is_blank(text.back())) text.pop_back();
    text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), is_blank));
    return text;
}
std::vector<std::string> fields_of(const std::string& line, std::string_view mark) {
    std::vector<std::string> fields;
    for (std::size_t begin = 0, end = 0; end != line.npos; begin = end + mark.size()) {
        end = line.find(mark, begin);
        fields.push_back(trimmed(line.substr(begin, end == line.npos ? end : end - begin)));
    }
    return fields;
}

/// Runs of white space as one blank, in small letters; `from` says where each character came from.
std::string folded(std::string_view text, std::vector<std::size_t>& from) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_blank = text[at] == ' ' || text[at] == '\n';
        if (is_blank && (out.empty() || out.back() == ' ')) continue;
        out += is_blank ? ' ' : to_lower(text[at]);
        from.push_back(at);
    }
    return out;
}

void add_letter(const std::string& text, const std::vector<std::string>& known, const std::string& defects, bool is_passage) {
    const PlainText plain = plain_text(text);
    const LetterParts parts = PartsReader(plain.text).read();
    std::vector<Word> words;
    read_body(plain.text, parts, words);
    const ReviewContext context{.title = known[1], .organization = known[2], .reader = known[3]};
    NamesInLetter(plain.text, words, context).mark_names();

    struct Fault {
        ReviewCode code;
        std::size_t begin, end;
    };
    constexpr std::array<std::pair<std::string_view, Cue>, 4> missing_cues{
        {{"NO_THANKS", Cue::thanks}, {"NO_DOOR", Cue::door}, {"DOOR_SHUT", Cue::door}, {"NO_DECISION", Cue::refusal}}};
    std::vector<Fault> faults;
    std::vector<Cue> lacks;
    std::vector<std::size_t> from, ignored;
    const std::string letter = folded(plain.text, from);
    for (const std::string& defect : fields_of(defects, "||")) {
        const std::size_t colon = defect.find(':');
        for (const auto& [missing, cue] : missing_cues)
            if (defect.substr(0, colon) == missing) lacks.push_back(cue);
        const auto code = std::find(names<ReviewCode>.begin(), names<ReviewCode>.end(), std::string_view(defect).substr(0, colon));
        if (colon == defect.npos || code == names<ReviewCode>.end()) continue;
        const std::string span = folded(plain_text(trimmed(defect.substr(colon + 1))).text, ignored);
        const std::size_t at = letter.find(span);
        if (at == letter.npos) continue;
        faults.push_back({static_cast<ReviewCode>(code - names<ReviewCode>.begin()), from[at], from[at + span.size() - 1] + 1});
    }
    letters.push_back({known[4] == "good", is_passage, known[0] == "follow-up", false, lacks});
    each_sentence(words, constructions_in(words), [&](const Spoken& spoken) {
        Sentence one{{}, {}, {}, {}, false, letters.size() - 1, root_of_length(spoken.words.size())};
        for (const Fault& fault : faults) {
            if (fault.begin >= spoken.words.back().end || fault.end <= spoken.words.front().begin) continue;
            if (is_learned(fault.code)) one.faults.push_back(fault.code);
            one.has_other_fault = one.has_other_fault || !is_learned(fault.code);
        }
        letters.back().has_fault = letters.back().has_fault || !one.faults.empty();
        read_traits(spoken, plain.text, one.traits);
        read_word_traits(spoken, plain.text, one.word_traits);
        for (const Match& match : spoken.constructions)
            if (match.sign.is_cue()) one.cues.push_back(match.sign.cue());
        sentences.push_back(std::move(one));
    });
}

/// What is known where a sentence stands alone.
std::vector<std::string> a_case(const char* verdict) { return {"decline", "Data Steward", "Harwell Packaging", "Mrs Booth", verdict}; }

void add_file(const std::string& file) {
    std::ifstream in(file);
    if (file.ends_with("labels.tsv")) {  // a folder of letters, a file each
        std::string line;
        std::getline(in, line);
        while (std::getline(in, line)) {
            std::vector<std::string> row = fields_of(line, "\t");
            std::ifstream letter(file.substr(0, file.size() - 10) + row[0]);
            std::ostringstream text;
            text << letter.rdbuf();
            row.resize(8);
            add_letter(text.str(), {row.begin() + 1, row.end()}, row[7], false);
        }
    } else if (file.ends_with(".tsv")) {  // a passage a line
        for (std::string line; std::getline(in, line);) {
            const auto row = fields_of(line, "\t");
            if (row.size() < 2 || row[1].empty()) continue;
            const std::string code = row[0].substr(0, row[0].find_first_of(":+"));
            const bool is_good = code == "OK";
            add_letter("Dear Mrs Booth,\n\n" + row[1] + "\n\nYours sincerely,\nG. Pearson\n", a_case(is_good ? "good" : "bad"),
                       is_good ? "" : code + ':' + row[1], true);
        }
    } else if (in.peek() != '@') {  // a harmless sentence a line
        for (std::string line; std::getline(in, line);)
            add_letter("Dear Mrs Booth,\n\n" + line + "\n\nYours sincerely,\nG. Pearson\n", a_case("good"), "", true);
    } else {  // many letters, each below a line of what is known: @@@ kind | role | organisation | recipient | verdict | tricky | defects
        std::vector<std::string> known;
        std::string text, line;
        const auto add = [&] {
            if (!known.empty()) add_letter(text, known, known[6], false);
        };
        while (std::getline(in, line)) {
            if (!line.starts_with("@@@")) {
                text += line + '\n';
                continue;
            }
            add();
            known = fields_of(line.substr(3), " | ");
            known.resize(7);
            text.clear();
        }
        add();
    }
}

/// What is to be told apart: which sentences are examples of it and which are not, by which of their traits.
struct Lesson {
    std::vector<Trait> Sentence::*traits;
    std::function<bool(const Sentence&)> is_example;
    std::function<bool(const Sentence&)> is_left_out;
    std::size_t places;  ///< of its table, a power of two

    [[nodiscard]] std::size_t place_of(Trait trait) const { return trait >> (32 - std::countr_zero(places)); }
};

/// A straight line through the traits: the weight of each, and what is added to the sum.
struct Model {
    std::unordered_map<Trait, float> weights;
    float bias = 0;
};

/// How often each trait occurs in these sentences.
std::unordered_map<Trait, int> counted(const Lesson& lesson, const std::vector<std::size_t>& order) {
    std::unordered_map<Trait, int> counts;
    for (const std::size_t at : order)
        for (const Trait trait : sentences[at].*lesson.traits) ++counts[trait];
    return counts;
}

/// Trained on these sentences, over the traits for which `is_used(trait)`: a support vector machine with squared hinge loss, by
/// dual coordinate descent. A trait counts for the more the rarer it is, and for the less the longer its sentence is.
template <class IsUsed>
Model trained(const Lesson& lesson, const std::vector<std::size_t>& order, IsUsed is_used) {
    struct Used {
        float rarity, weight = 0;
    };
    std::unordered_map<Trait, Used> used;
    for (const auto& [trait, count] : counted(lesson, order))
        if (is_used(trait)) used[trait] = {std::log(static_cast<float>(order.size()) / static_cast<float>(count)) / 2};
    struct Row {
        std::vector<Used*> traits;
        float share, sign, cost, square, alpha = 0;
    };
    std::vector<Row> rows;
    for (const std::size_t at : order) {
        const Sentence& one = sentences[at];
        const bool is_example = lesson.is_example(one);
        const float strictness = is_example ? 0.1F : 0.05F;
        Row row{{}, 1 / one.root_of_length, is_example ? 1.0F : -1.0F, 1 / (2 * strictness), 1};
        for (const Trait trait : one.*lesson.traits)
            if (const auto found = used.find(trait); found != used.end()) {
                row.traits.push_back(&found->second);
                row.square += found->second.rarity * found->second.rarity * row.share * row.share;
            }
        rows.push_back(std::move(row));
    }
    float bias = 0;
    std::mt19937 random(1);
    for (int round = 0; round < 40; ++round) {
        for (std::size_t at = rows.size(); at > 1; --at) std::swap(rows[at - 1], rows[random() % at]);
        for (Row& row : rows) {
            float sum = bias;
            for (const Used* trait : row.traits) sum += trait->weight * trait->rarity * row.share;
            const float slope = row.sign * sum - 1 + row.cost * row.alpha;
            const float before = std::exchange(row.alpha, (std::max)(row.alpha - slope / (row.square + row.cost), 0.0F));
            const float step = (row.alpha - before) * row.sign;
            if (step == 0) continue;
            for (Used* trait : row.traits) trait->weight += step * trait->rarity * row.share;
            bias += step;
        }
    }
    Model model{{}, bias};
    for (const auto& [trait, one] : used) model.weights[trait] = one.weight * one.rarity;
    return model;
}

constexpr float scale = 24;  // of a weight in the table

/// The model as the table keeps it: one trait a place, the most telling of those that fall there, and trained once more with these alone.
struct Place {
    Trait trait = 0;
    float weight = 0;
};
struct Table {
    std::vector<Place> rows;
    float bias = 0;
};
Table table_of(const Lesson& lesson, const std::vector<std::size_t>& order) {
    const auto counts = counted(lesson, order);
    const Model whole = trained(lesson, order, [](Trait) { return true; });
    Table table{std::vector<Place>(lesson.places)};
    for (const auto& [trait, weight] : whole.weights) {
        const float telling = std::abs(weight) * std::sqrt(static_cast<float>(counts.at(trait)));
        Place& place = table.rows[lesson.place_of(trait)];
        if (telling > place.weight || (telling == place.weight && trait < place.trait)) place = {trait, telling};
    }
    const Model kept = trained(lesson, order, [&](Trait trait) { return table.rows[lesson.place_of(trait)].trait == trait; });
    for (Place& place : table.rows) {
        const auto found = kept.weights.find(place.trait);
        place.weight = found == kept.weights.end() || std::lround(found->second * scale) == 0 ? 0 : found->second;
    }
    table.bias = kept.bias * scale;
    return table;
}
int rounded(float weight) { return std::clamp(static_cast<int>(std::lround(weight * scale)), -63, 63); }
float strength(const Lesson& lesson, const Table& table, const Sentence& sentence) {
    int sum = 0;
    for (const Trait trait : sentence.*lesson.traits)
        if (const Place& place = table.rows[lesson.place_of(trait)];
            place.weight != 0 && (place.trait >> 5U & 0xFFFU) == (trait >> 5U & 0xFFFU))
            sum += rounded(place.weight);
    return table.bias + static_cast<float>(sum) / sentence.root_of_length;
}

/// The sentences to learn from; those of one fifth of the letters may be held back.
std::vector<std::size_t> examples_of(const Lesson& lesson, std::size_t held_back = 5) {
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        const Sentence& one = sentences[at];
        const bool is_held_back = one.letter % 5 == held_back && !letters[one.letter].is_passage;
        if (!is_held_back && !lesson.is_left_out(one)) order.push_back(at);
    }
    return order;
}
/// Of each letter, but no passage, how strong its strongest sentence is by what was learned from other letters.
std::map<std::size_t, float> strongest(const Lesson& lesson) {
    std::map<std::size_t, float> strongest;
    for (std::size_t part = 0; part < 5; ++part) {
        const Table table = table_of(lesson, examples_of(lesson, part));
        for (const Sentence& one : sentences) {
            if (letters[one.letter].is_passage || one.letter % 5 != part || lesson.is_left_out(one)) continue;
            const float sum = strength(lesson, table, one);
            const auto [found, is_new] = strongest.try_emplace(one.letter, sum);
            if (!is_new) found->second = std::max(found->second, sum);
        }
    }
    return strongest;
}

/// Prints a table; `code_of(trait)` is what its weights speak for.
template <class CodeOf>
void print(const char* name, const char* says, const Table& table, float threshold, CodeOf code_of) {
    std::printf("\n/// Where a sentence begins to %s: what its traits weigh must be more than this is below 0.\n", says);
    std::printf("inline constexpr float %s_bias = %.1fF;\n", name, static_cast<double>(table.bias - threshold));
    std::printf("// clang-format off\ninline constexpr std::array<const char*, %zu> %s_weights{", table.rows.size() / 64, name);
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        if (at % 64 == 0) std::fputs("\n    \"", stdout);
        const Place& place = table.rows[at];
        std::uint32_t bits = 0;
        if (place.weight != 0)
            bits = (place.trait >> 5U & 0xFFFU) << 12U | static_cast<std::uint32_t>(rounded(place.weight) + 64) << 5U |
                   (static_cast<std::uint32_t>(code_of(place.trait)) - static_cast<std::uint32_t>(ReviewCode::ambiguous));
        for (unsigned digit = 4; digit-- > 0;) {
            const char c = static_cast<char>('0' + (bits >> 6U * digit & 0x3FU));
            std::putchar(c == '\\' ? '~' : c == '?' ? '!' : c);
        }
        if (at % 64 == 63) std::fputs("\",", stdout);
    }
    std::puts("\n};\n// clang-format on");
}

/// How a sentence sounds that burns a bridge, so that one in a hundred good letters is flagged.
void learn_tone() {
    const Lesson lesson{&Sentence::traits, [](const Sentence& one) { return !one.faults.empty(); },
                        [](const Sentence& one) { return one.faults.empty() && one.has_other_fault; }, 32'768};
    const auto loudest = strongest(lesson);
    std::vector<float> good;
    for (const auto& [letter, sum] : loudest)
        if (letters[letter].is_good) good.push_back(sum);
    std::sort(good.rbegin(), good.rend());
    for (const std::size_t thousandth : {10U, 15U, 20U}) {
        const float from = good[good.size() * thousandth / 1000];
        int found = 0, all = 0;
        for (const auto& [letter, sum] : loudest)
            if (letters[letter].has_fault) {
                ++all;
                if (sum > from) ++found;
            }
        std::fprintf(stderr, "alarms at %zu of 1000 good letters: %d of %d bad ones found\n", static_cast<std::size_t>(thousandth), found,
                     all);
    }
    std::unordered_map<Trait, std::map<ReviewCode, double>> codes;
    std::map<ReviewCode, double> total;
    for (const Sentence& one : sentences)
        for (const ReviewCode code : one.faults) {
            ++total[code];
            for (const Trait trait : one.traits) ++codes[trait][code];
        }
    print("tone", "be flagged", table_of(lesson, examples_of(lesson)), good[good.size() / 100], [&](Trait trait) {
        ReviewCode code = ReviewCode::sarcasm;
        double most = 0;
        for (const auto& [one, times] : codes[trait])
            if (times / (total[one] + 20) > most) most = times / (total[one] + 20), code = one;
        return code;
    });
}

/// How a sentence sounds that holds a cue, so that it is heard in one in `so_many` of the letters that lack it and seem to.
void learn_cue(Cue cue, const char* name, const char* says, std::size_t so_many) {
    const auto holds = [cue](const std::vector<Cue>& cues) { return std::find(cues.begin(), cues.end(), cue) != cues.end(); };
    const Lesson lesson{&Sentence::word_traits, [&](const Sentence& one) { return holds(one.cues) && !holds(letters[one.letter].lacks); },
                        [cue](const Sentence& one) { return cue == Cue::refusal && letters[one.letter].is_follow_up; }, 8'192};
    std::set<std::size_t> seeming;
    for (const Sentence& one : sentences)
        if (holds(one.cues)) seeming.insert(one.letter);
    std::vector<float> without;
    for (const auto& [letter, sum] : strongest(lesson))
        if (holds(letters[letter].lacks) && !seeming.contains(letter)) without.push_back(sum);
    std::sort(without.rbegin(), without.rend());
    print(name, says, table_of(lesson, examples_of(lesson)), without[without.size() / so_many],
          [](Trait) { return ReviewCode::ambiguous; });
}

}  // namespace

int main(int count, char** arguments) {
    for (int at = 1; at < count; ++at) add_file(arguments[at]);
    std::puts("// Learned by tests/letter/tone/train from the labelled letters beside it: not to be edited by hand.\n#pragma once\n");
    std::puts("#include <array>\n#include <cstddef>\n\nnamespace bowout::detail {\n");
    std::puts("/// The weights of traits, four characters a place; tone.hpp reads them.");
    std::puts("inline constexpr std::size_t tone_places_in_a_row = 64;");
    learn_tone();
    learn_cue(Cue::thanks, "thanks", "sound like thanks", 100);
    learn_cue(Cue::door, "door", "sound like an open door", 40);
    learn_cue(Cue::refusal, "refusal", "sound like a no", 40);
    std::puts("\n}  // namespace bowout::detail");
}
