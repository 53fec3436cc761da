// What is measured. Each section prints its tables, and is false where ways that should do the same do not.
#pragma once

namespace benchmark {

bool advice(bool smoke);
bool letters(bool smoke);
bool review(bool smoke);
bool cases(bool smoke);
bool growth(bool smoke);

}  // namespace benchmark
