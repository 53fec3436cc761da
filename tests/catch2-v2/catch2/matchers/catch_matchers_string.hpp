// Catch2 3 header name for Catch2 2.
#pragma once
#include <catch2/catch_all.hpp>
