// Case files: JSON in, JSON out. Needs nlohmann_json, and so is not part of bowout.hpp.
#pragma once

#include <bowout/format/json/read_case.hpp>
#include <bowout/format/json/write_advice.hpp>
#include <bowout/format/json/write_case.hpp>
#include <bowout/format/json/write_record.hpp>
