// The version, written once: CMake and the packages read these three lines.
#pragma once

#define BOWOUT_VERSION_MAJOR 0
#define BOWOUT_VERSION_MINOR 1
#define BOWOUT_VERSION_PATCH 0
