// Everything but JSON, which is opt-in: <bowout/format/json.hpp>.
#pragma once

#include <bowout/advice/advise.hpp>
#include <bowout/advice/advise_each.hpp>
#include <bowout/advice/record.hpp>
#include <bowout/advice/together.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/explain_contradiction.hpp>
#include <bowout/format/letter.hpp>
#include <bowout/format/value.hpp>
#include <bowout/letter/asked_for.hpp>
#include <bowout/letter/compose.hpp>
#include <bowout/value/candidacy.hpp>
#include <bowout/value/contradictions.hpp>
#include <bowout/version.hpp>
