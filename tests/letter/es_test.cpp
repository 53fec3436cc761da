#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

#include <bowout/letter/es.hpp>

#include "cases.hpp"

using namespace letters;
using bowout::Contact;
using bowout::Formality;
using bowout::Line;
using bowout::Name;
using bowout::Role;

namespace {

constexpr ContactIndex lopez{0}, ruiz{1};

/// Scenario P8 in Spain.
[[nodiscard]] Candidacy marti() {
    return {
        .candidate = {.name = "Noa Martí"},
        .position = {.title = "Ingeniería de Sistemas", .organization = "Sierra Norte S.L.", .reference = "SN-2026-41"},
        .offer = bowout::Offer{.extended = Day(2026, 10, 6), .form = bowout::Form::written, .made_by = lopez},
        .contacts = {{.name = {"Carmen López", {.given = "Carmen", .family = "López", .honorific = "Sra."}},
                      .role = Role::hiring_manager,
                      .topic = "el recorrido por el laboratorio"},
                     {.name = "Alex Ruiz", .role = Role::hr},
                     {.name = "Ingrid Solé", .role = Role::interviewer}},
        .timeline = {{talked, Day(2026, 9, 22), {ruiz}}, {interviewed, Day(2026, 9, 29), {lopez, ContactIndex{2}}}},
    };
}
const bowout::LetterOptions in_spanish{.language = "es-ES"};

struct Frame {
    std::string salutation;
    std::string closing;
    friend bool operator==(const Frame&, const Frame&) = default;
};
Frame frame_of(const Contact& reader) {
    Candidacy candidacy = marti();
    candidacy.contacts[0] = reader;
    const auto letter = bowout::decline(candidacy, Day(2026, 10, 8), in_spanish);
    return {salutation_of(letter), closing_of(letter)};
}
Contact titled(const Line& honorific, Formality formality = Formality::formal) {
    return {.name = {"Carmen López", {.given = "Carmen", .family = "López", .honorific = honorific}}, .formality = formality};
}

}  // namespace

TEST_CASE("a Spanish decline is dated, addressed and closed as Spanish letters are") {
    const auto letter = bowout::decline(marti(), Day(2026, 10, 8), in_spanish);
    CHECK(part_of(letter, bowout::LetterPart::date) == "8 de octubre de 2026");
    CHECK(part_of(letter, bowout::LetterPart::subject_label) == "Asunto: ");
    CHECK(subject_of(letter) == "Su oferta para el puesto de Ingeniería de Sistemas (ref. SN-2026-41)");
    CHECK(salutation_of(letter) == "Estimada Sra. López:");
    CHECK(closing_of(letter) == "Atentamente,");
    CHECK_FALSE(has(body_of(letter), "disculp"));
}

TEST_CASE("Spanish salutations agree with the title given, and guess none") {
    CHECK(frame_of(titled("Sr.")).salutation == "Estimado Sr. López:");
    CHECK(frame_of(titled("Dra.")).salutation == "Estimada Dra. López:");
    CHECK(frame_of(titled("Sra. Dra.")).salutation == "Estimada Sra. Dra. López:");
    CHECK(frame_of(titled("Prof.")).salutation == "Buenos días, Prof. López:");
    CHECK(frame_of({.name = "Alex López"}).salutation == "Buenos días, Alex López:");
    CHECK(frame_of({.name = {"Carmen López García", {.given = "Carmen", .family = "López", .honorific = "Sra."}}}).salutation ==
          "Estimada Sra. López:");
}

TEST_CASE("less formal Spanish terms have their own pairs") {
    CHECK(frame_of(titled("Sra.", Formality::neutral)) == Frame{"Buenos días, Sra. López:", "Reciba un cordial saludo."});
    CHECK(frame_of(titled("Sra.", Formality::first_name)) == Frame{"Hola, Carmen:", "Un saludo cordial,"});
    CHECK(frame_of({.name = Name::unknown("alguien del equipo")}) == Frame{"Estimados señores:", "Atentamente,"});
}

TEST_CASE("y becomes e before the sound of an i, and only there") {
    using bowout::detail::spanish::and_before;
    for (const std::string_view name : {"Ingrid Solé", "Íñigo Paz", "Hilda Rey", "Hípolita Roca"}) CHECK(and_before(name, 2) == " e ");
    for (const std::string_view name : {"Ana Roca", "Yolanda Paz", "Iago Vidal", "Hierro Sanz", "Luis Gil"})
        CHECK(and_before(name, 2) == " y ");
    const auto letter = bowout::decline(marti(), Day(2026, 10, 8), in_spanish);
    CHECK(has(body_of(letter), "Alex Ruiz e Ingrid Solé"));
}

TEST_CASE("Spanish letters agree with nobody") {
    for (const Case& one : every_case(referred_in_process())) {
        for (std::uint64_t seed = 0; seed < 81; ++seed) {
            const std::string body =
                body_of(bowout::compose(one.kind, one.candidacy, one.today, {.language = "es-ES", .to = one.to, .seed = seed * 7'919}));
            INFO(name(one.kind) << ", seed " << seed << ":\n" << body);
            for (const std::string_view word : {"contento", "contenta", "seguro", "segura ", "dispuest", "juntos", "listo", "bienvenid",
                                                "obligad", "estoy ", " a el ", " de el "})
                REQUIRE_FALSE(has(body, word));
        }
    }
}
