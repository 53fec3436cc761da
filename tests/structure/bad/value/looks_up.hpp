// A header of the lowest floor that sees what only the highest may.
#pragma once

#include <chrono>

#include <bowout/format/text.hpp>
