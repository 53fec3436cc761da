// The rules for CLIPS, an expert system shell, through its C interface.
#pragma once

#include <functional>
#include <memory>

#include "told.hpp"

namespace engines {

/// One CLIPS environment that has read the rules. One at a time, and for one thread.
class ClipsEngine {
  public:
    ClipsEngine();
    ~ClipsEngine();
    ClipsEngine(const ClipsEngine&) = delete;
    ClipsEngine& operator=(const ClipsEngine&) = delete;

    /// What the library says, in an order of its own.
    void advise_into(const std::function<void(const Said&)>& sink, const Candidacy& candidacy, Day today);

  private:
    struct Environment;
    std::unique_ptr<Environment> environment_;
};

}  // namespace engines
