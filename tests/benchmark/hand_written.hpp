// The advice of the three tips as one would write it by hand: one function, one pass, no engine, no policy but the article's.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include <bowout/advice/advise.hpp>

namespace hand_written {

using namespace bowout;

/// Says what `advise_into` says under the default policy, for up to 32 contacts.
template <class Sink>
void advise_into(Sink&& sink, const Candidacy& candidacy, Day today, const Calendar& calendar) {
    using enum EventKind;
    std::optional<Day> resolved, acknowledged, decided_on, accepted_on, accepted_there, revised, declined_on, withdrawn_on, expired_on;
    std::optional<Day> offer_event, requested_on, granted_on, granted_until, not_selected_on, rescinded_on, reneged_on, started_on;
    std::optional<Day> last_decided;
    bool was_acknowledged = false, requested = false, refused = false, reflected_once = false, cancelled = false, involved = false;
    bool has_expired = false, was_not_selected = false, was_rescinded = false, has_reneged = false, has_started = false;
    bool has_declined = false, has_withdrawn = false, has_accepted = false, accepted_elsewhere_once = false;
    const auto earliest = [](std::optional<Day>& kept, std::optional<Day> day) {
        if (day && (!kept || *day < *kept)) kept = day;
    };
    for (const Event& event : candidacy.timeline) {
        const bool planned =
            event.what == interview_scheduled || event.what == interview_cancelled || event.what == reference_check_scheduled;
        if (event.on && *event.on > today && !planned) continue;
        switch (event.what) {
            case resolved_not_to_accept: earliest(resolved, event.on); break;
            case offer_extended: earliest(offer_event, event.on); break;
            case offer_acknowledged: was_acknowledged = true, earliest(acknowledged, event.on); break;
            case extension_requested: requested = true, earliest(requested_on, event.on); break;
            case extension_refused: refused = true; break;
            case offer_revised:
                if (event.on && (!revised || *event.on > *revised)) revised = event.on;
                break;
            case decided:
                earliest(decided_on, event.on);
                if (event.on && (!last_decided || *event.on > *last_decided)) last_decided = event.on;
                break;
            case accepted: has_accepted = true, earliest(accepted_on, event.on); break;
            case accepted_elsewhere:
                if (event.form == Form::written) accepted_elsewhere_once = true, earliest(accepted_there, event.on);
                break;
            case declined: has_declined = true, earliest(declined_on, event.on); break;
            case withdrawn: has_withdrawn = true, earliest(withdrawn_on, event.on); break;
            case offer_expired: has_expired = true, earliest(expired_on, event.on); break;
            case not_selected: was_not_selected = true, earliest(not_selected_on, event.on); break;
            case rescinded: was_rescinded = true, earliest(rescinded_on, event.on); break;
            case reneged: has_reneged = true, earliest(reneged_on, event.on); break;
            case started: has_started = true, earliest(started_on, event.on); break;
            case reflected: reflected_once = true; break;
            case interview_cancelled: cancelled = true; break;
            case screened:
            case assessed:
            case interviewed:
            case talked:
            case interview_scheduled:
            case reference_check_scheduled:
            case reference_check_started:
            case reference_check_finished: involved = true; break;
            default: break;
        }
    }

    // The offer and its days.
    std::optional<Day> extended = offer_event;
    if (candidacy.offer) {
        extended = candidacy.offer->extended;
        if (candidacy.offer->written && *candidacy.offer->written < *extended) extended = candidacy.offer->written;
    }
    const bool offered = extended && *extended <= today;
    Day start = offered ? *extended : today;
    Day week_end = start;
    std::optional<Day> employer;
    if (offered) {
        if (revised && *revised > start) start = *revised;
        week_end = start + 7;
        if (candidacy.offer) employer = candidacy.offer->answer_by;
        for (const Event& event : candidacy.timeline) {
            if (event.what != extension_granted || !event.on || !event.until || *event.on > today) continue;
            if (*event.on < *extended || *event.until < *event.on) continue;
            if (granted_on && (*event.on < *granted_on || (*event.on == *granted_on && *event.until <= *granted_until))) continue;
            granted_on = event.on, granted_until = event.until, employer = event.until;
        }
        if (employer && *employer < start) employer.reset();
    }
    const Day last_day = employer ? *employer : week_end;

    // How it ended.
    Ending ending = Ending::none;
    std::optional<Day> ended;
    const auto end = [&](Ending how, bool happened, std::optional<Day> on) {
        if (!happened || (ending != Ending::none && !(on && (!ended || *on < *ended)))) return;
        ending = how, ended = on;
    };
    end(Ending::withdrawn, has_withdrawn, withdrawn_on);
    end(Ending::not_selected, was_not_selected, not_selected_on);
    end(Ending::declined, has_declined, declined_on);
    end(Ending::expired, has_expired, expired_on);
    end(Ending::rescinded, was_rescinded, rescinded_on);
    end(Ending::reneged, has_reneged, reneged_on);
    end(Ending::started, has_started, started_on);
    if ((ending == Ending::declined || ending == Ending::withdrawn) && ended) {
        if (!offered) {
            ending = Ending::withdrawn;
        } else if (*ended >= *extended) {
            ending = accepted_on && *accepted_on <= *ended ? Ending::reneged : Ending::declined;
        } else if (ending == Ending::declined) {
            ended.reset();
        }
    }
    if (ending == Ending::none && employer && !has_accepted && *employer < today) ending = Ending::expired, ended = employer;
    // The rest never looks at an end that is not there.
    const bool has_ended = ended.has_value();
    const Day ended_on = ended.value_or(today);
    const bool said_no = has_ended && (ending == Ending::declined || ending == Ending::withdrawn);
    const bool open = offered && ending == Ending::none && !has_accepted;

    // When it was decided.
    std::optional<Day> decision;
    if (accepted_on) {
        if (decided_on && *decided_on >= *accepted_on) {
            decision = decided_on;
        } else if (last_decided && *last_decided >= *accepted_on) {
            decision = last_decided;
        }
    } else if (offered) {
        decision = decided_on;
        if (resolved && (!decision || *resolved < *decision)) decision = resolved;
        if (decision && *decision < *extended) decision = extended;
    }

    // Whom to tell.
    std::optional<ContactIndex> first;
    if (offered && candidacy.offer && candidacy.offer->made_by) {
        const auto maker = static_cast<std::size_t>(*candidacy.offer->made_by);
        if (maker < candidacy.contacts.size() && !candidacy.contacts[maker].do_not_contact) first = candidacy.offer->made_by;
    }
    if (!first) {
        for (std::size_t at = 0; at < candidacy.contacts.size(); ++at) {
            const Contact& contact = candidacy.contacts[at];
            if (contact.role == Role::recruiter_agency || contact.role == Role::referee || contact.do_not_contact) continue;
            if (offered && contact.role == Role::offer_maker) {
                first = static_cast<ContactIndex>(at);
                break;
            }
            if (!first) first = static_cast<ContactIndex>(at);
        }
    }

    const auto duty = [&](std::string_view rule, Tip tip, std::optional<ContactIndex> to, Day since, Day latest) {
        const int left = latest - today;
        return Advice{.rule = rule,
                      .tip = tip,
                      .status = left < 0    ? Status::overdue
                                : left <= 2 ? Status::soon
                                            : Status::due,
                      .to = to,
                      .since = since,
                      .act_by = calendar.last_working_day(since, latest),
                      .latest = latest,
                      .days_late = left < 0 ? -left : 0};
    };
    const auto planned = [&](const Event& event) {
        if (!event.on || (event.what != interview_scheduled && event.what != reference_check_scheduled)) return false;
        if (event.what == reference_check_scheduled || !cancelled) return true;
        for (const Event& other : candidacy.timeline)
            if (other.what == interview_cancelled && other.on == event.on) return false;
        return true;
    };

    // Tip 1.
    if (resolved && !offered && !has_accepted && ending == Ending::none) {
        Day latest = calendar.add_working_days(*resolved, 1);
        int spared = 0;
        for (const Event& event : candidacy.timeline) {
            if (!planned(event)) continue;
            if (*event.on > today) ++spared;
            if (*event.on > *resolved) latest = std::min(latest, *event.on - 1);
        }
        Advice advice = duty("withdraw_early", Tip::communicate_early, first, *resolved, latest);
        advice.count = spared;
        sink(advice);
    }
    if (resolved && offered && ending != Ending::withdrawn) {
        const Day due = calendar.add_working_days(*resolved, 1);
        if (due < *extended) {
            int steps = 0, checks_started = 0, checks_finished = 0;
            for (const Event& event : candidacy.timeline) {
                if (!event.on || *event.on <= *resolved || *event.on > *extended) continue;
                if (event.what == interviewed || event.what == assessed) ++steps;
                if (event.what == reference_check_started) ++checks_started;
                if (event.what == reference_check_finished) ++checks_finished;
            }
            sink(Advice{.rule = "knew_before_offer",
                        .tip = Tip::communicate_early,
                        .status = Status::missed,
                        .to = first,
                        .since = resolved,
                        .act_by = due,
                        .latest = due,
                        .days_late = *extended - due,
                        .count = steps + std::max(checks_started, checks_finished) + 1});
        }
    }

    // Tip 2.
    if (offered) {
        const Day latest = calendar.add_working_days(*extended, 1);
        Advice advice = duty("acknowledge_offer", Tip::dont_burn_bridges, first, *extended, latest);
        bool says = true;
        if (was_acknowledged) {
            says = acknowledged && *acknowledged >= *extended;
            if (says) {
                advice.days_late = std::max(0, *acknowledged - latest);
                advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
            }
        } else if (ending == Ending::declined && has_ended && ended_on > latest) {
            advice.status = Status::note;
            advice.days_late = ended_on - latest;
        } else {
            says = open && !decision && !accepted_elsewhere_once;
        }
        if (says) sink(advice);
    }
    if (open) {
        const Day latest = today <= week_end ? std::min(week_end, last_day) : last_day;
        sink(duty("answer_offer", Tip::dont_burn_bridges, first, start, latest));
        if (decision) {
            const Day tell = std::max(*decision, std::min(calendar.add_working_days(*decision, 1), last_day));
            sink(duty("tell_once_decided", Tip::dont_burn_bridges, first, *decision, tell));
            for (std::size_t at = 0; at < candidacy.contacts.size(); ++at) {
                const auto who = static_cast<ContactIndex>(at);
                const Contact& contact = candidacy.contacts[at];
                if (contact.role == Role::referrer && !contact.do_not_contact && who != first)
                    sink(duty("tell_once_decided", Tip::dont_burn_bridges, who, *decision, tell));
            }
        } else if (!accepted_elsewhere_once && employer && *employer - start <= 3 && !refused) {
            Advice advice = duty("ask_for_time", Tip::dont_burn_bridges, first, start, *employer);
            advice.act_by = today;
            if (requested) {
                advice.status = Status::done;
                advice.act_by = requested_on;
            }
            sink(advice);
        }
    }
    if (offered && ending == Ending::declined && has_ended && (ended_on > last_day || ended_on > week_end)) {
        const bool breach = ended_on > last_day;
        const Day latest = breach ? last_day : week_end;
        sink(Advice{.rule = "answered_late",
                    .tip = Tip::dont_burn_bridges,
                    .status = breach ? Status::done_late : Status::note,
                    .to = first,
                    .since = start,
                    .act_by = calendar.last_working_day(start, latest),
                    .latest = latest,
                    .days_late = ended_on - latest});
    }
    if (ending == Ending::expired && has_ended) {
        const Day note = calendar.add_working_days(ended_on, 1);
        sink(Advice{.rule = "no_answer",
                    .tip = Tip::dont_burn_bridges,
                    .status = Status::missed,
                    .to = first,
                    .since = ended_on,
                    .act_by = note,
                    .latest = note,
                    .days_late = today - ended_on});
    }
    const bool backed_out = ending == Ending::reneged && has_ended;
    if (backed_out || (has_accepted && ending == Ending::none && decision)) {
        const Day since = decision ? *decision : ended_on;
        Advice advice = duty("keep_the_promise", Tip::dont_burn_bridges, first, since, since);
        if (backed_out) {
            advice.days_late = std::max(0, ended_on - since);
            advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
        }
        sink(advice);
    }
    if (accepted_there && !has_accepted && ending == Ending::none) {
        Advice advice =
            duty("release_others", Tip::dont_burn_bridges, first, *accepted_there, calendar.add_working_days(*accepted_there, 1));
        if (!offered && !involved) {
            advice.status = Status::note;
            advice.days_late = 0;
        }
        sink(advice);
    }

    // Tip 3.
    if (said_no) {
        struct Known {
            int thanked_after = -1;
            int reconnected_times = 0;
            bool met = false;
        };
        std::array<Known, 32> known{};
        const std::size_t count = candidacy.contacts.size();
        const auto meet = [&](ContactIndex who) {
            const auto at = static_cast<std::size_t>(who);
            if (at >= count) return;
            const Role role = candidacy.contacts[at].role;
            known[at].met = role != Role::recruiter_agency && role != Role::referee;
        };
        const auto thank = [&](ContactIndex who, Day on) {
            const auto at = static_cast<std::size_t>(who);
            if (at >= count || on < ended_on) return;
            const int after = on - ended_on;
            if (known[at].thanked_after < 0 || after < known[at].thanked_after) known[at].thanked_after = after;
        };
        if (offered && candidacy.offer && candidacy.offer->made_by) meet(*candidacy.offer->made_by);
        const EventKind no = has_declined ? declined : withdrawn;
        bool told = false;
        for (const Event& event : candidacy.timeline) {
            if (event.who.empty() || (event.on && *event.on > today)) continue;
            switch (event.what) {
                case referred:
                case screened:
                case assessed:
                case interviewed:
                case talked:
                case reference_check_started:
                case reference_check_finished:
                case offer_extended:
                case offer_revised:
                    for (const ContactIndex who : event.who) meet(who);
                    break;
                case thanked:
                case followed_up:
                    if (event.on)
                        for (const ContactIndex who : event.who) thank(who, *event.on);
                    break;
                case reconnected:
                    if (event.on && *event.on >= ended_on)
                        for (const ContactIndex who : event.who)
                            if (static_cast<std::size_t>(who) < count) ++known[static_cast<std::size_t>(who)].reconnected_times;
                    break;
                default:
                    if (event.what == no && event.on == ended_on) {
                        told = true;
                        for (const ContactIndex who : event.who) thank(who, *event.on);
                    }
            }
        }
        if (!told && first) thank(*first, ended_on);

        for (std::size_t at = 0; at < count; ++at) {
            if (!known[at].met) continue;
            const Contact& contact = candidacy.contacts[at];
            Advice advice = duty("thank_everyone", Tip::stay_connected, static_cast<ContactIndex>(at), ended_on, ended_on + 7);
            if (known[at].thanked_after >= 0) {
                advice.days_late = std::max(0, known[at].thanked_after - 7);
                advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
            } else if (contact.do_not_contact) {
                advice.status = Status::waived;
                advice.days_late = 0;
            } else if (ending == Ending::withdrawn) {
                advice.status = Status::note;
                advice.days_late = 0;
            } else if (!contact.email) {
                advice.status = Status::blocked;
            }
            sink(advice);
        }
        if (!candidacy.offer || !candidacy.offer->internal) {
            int nth = 0;
            for (const int months : {3, 6}) {
                ++nth;
                const Day on = add_months(ended_on, months);
                Advice advice = duty("keep_in_touch", Tip::stay_connected, {}, ended_on, on);
                advice.act_by = on;
                advice.count = months;
                for (std::size_t at = 0; at < count; ++at) {
                    if (!known[at].met || candidacy.contacts[at].do_not_contact) continue;
                    advice.to = static_cast<ContactIndex>(at);
                    Advice one = advice;
                    if (nth <= known[at].reconnected_times) {
                        one.status = Status::done;
                        one.days_late = 0;
                    }
                    sink(one);
                }
            }
        }
    }

    // The closing point.
    if ((said_no || backed_out) && !reflected_once)
        sink(Advice{.rule = "learn_from_it", .tip = Tip::no_is_a_lesson, .status = Status::note, .since = ended_on, .count = 3});
}

}  // namespace hand_written
