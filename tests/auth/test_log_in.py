"""A03, MA06: signing in, and everything that must not help a guesser."""

import asyncio
import statistics
from time import perf_counter
from typing import Any

import pytest

from tests.people import PASSWORD, People, Person, unique
from tests.serving import client_for


@pytest.mark.parametrize("form", ["account", "e-mail", "E-MAIL", "mobile", "spaced mobile"])
async def test_account_number_e_mail_and_mobile_all_sign_in(people: People, form: str) -> None:
    """A03, MA05, MA06"""
    digits = str(abs(hash(unique("mobile"))))[:10]
    owner = await people.owner(mobile=f"+86{digits}")
    login = {
        "account": str(owner.me["account"]),
        "e-mail": owner.me["email"],
        "E-MAIL": owner.me["email"].upper(),
        "mobile": f"+86{digits}",
        "spaced mobile": f" +86 {digits[:3]}-{digits[3:]} ",
    }[form]

    entered = await people.log_in(login)

    assert entered.id == owner.id


async def test_unknown_accounts_and_wrong_passwords_look_alike(owner: Person, anonymous: Person) -> None:
    """SB6"""
    wrong = await anonymous.post(
        "/api/v1/auth/login", json={"login": owner.me["email"], "password": "not the password"}
    )
    unknown = await anonymous.post(
        "/api/v1/auth/login", json={"login": "nobody@nowhere.example", "password": "not the password"}
    )

    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_credentials")
    assert wrong.content == unknown.content
    assert "set-cookie" not in wrong.headers


async def test_unknown_accounts_take_as_long_as_wrong_passwords(make_app: Any, people: People) -> None:
    """SB6: medians of interleaved tries, with hashes of full cost"""
    app = await make_app(password_memory_kib=19456, password_rounds=2)
    own = People(lambda: client_for(app))
    owner = await own.owner()
    times: dict[str, list[float]] = {owner.me["email"]: [], "nobody@nowhere.example": []}
    client = own.anonymous()

    for _ in range(15):
        for login, taken in times.items():
            start = perf_counter()
            await client.post("/api/v1/auth/login", json={"login": login, "password": "not the password"})
            taken.append(perf_counter() - start)

    wrong, unknown = (statistics.median(taken) for taken in times.values())
    # The hash itself takes 20 ms or more; without the dummy the unknown account would answer in 2.
    assert unknown > wrong / 2
    assert abs(wrong - unknown) < max(0.005, wrong / 4)
    await own.close()


async def test_a_disabled_agent_is_told_so_only_with_the_password(
    owner: Person, agent: Person, anonymous: Person
) -> None:
    """SB6, MA02"""
    await owner.patch(f"/api/v1/agents/{agent.id}", json={"is_enabled": False})

    stranger = await anonymous.post("/api/v1/auth/login", json={"login": agent.me["email"], "password": "x"})
    themselves = await anonymous.post(
        "/api/v1/auth/login", json={"login": agent.me["email"], "password": PASSWORD}
    )

    assert stranger.json()["code"] == "wrong_credentials"
    assert (themselves.status_code, themselves.json()["code"]) == (403, "account_disabled")


async def test_the_same_e_mail_and_password_in_two_workspaces_needs_the_account_number(
    people: People,
) -> None:
    """SA9, MA06"""
    email = f"{unique('both')}@shop.example"
    first, second = await people.owner(email=email), await people.owner(email=email)

    both = await people.anonymous().post("/api/v1/auth/login", json={"login": email, "password": PASSWORD})
    one = await people.log_in(str(second.me["account"]))

    assert (both.status_code, both.json()["code"]) == (409, "ambiguous_account")
    assert one.me["workspace"]["id"] == second.me["workspace"]["id"] != first.me["workspace"]["id"]


async def test_different_passwords_tell_the_workspaces_apart(people: People) -> None:
    """SA9"""
    email = f"{unique('both')}@shop.example"
    await people.owner(email=email)
    second = await people.owner(email=email, password="a rather different one")

    assert (await people.log_in(email, "a rather different one")).id == second.id


@pytest.mark.parametrize(
    "login",
    [
        "' OR 1=1 --",
        "%",
        "_",
        "admin@%",
        "\u202e",
        "0",
        "-1",
        "9" * 320,
        "9" * 20,
        "٣" * 8,
        "a@b",
        "@",
        "null",
    ],
)
async def test_odd_names_are_just_unknown(anonymous: Person, login: str) -> None:
    """SA10, SB12"""
    answer = await anonymous.post("/api/v1/auth/login", json={"login": login, "password": "x"})

    assert (answer.status_code, answer.json()["code"]) == (401, "wrong_credentials")


@pytest.mark.parametrize("password", ["", " ", "x" * 4096, "x" * 4097, "x" * 5000, "密" * 4096, "😀" * 4097])
async def test_no_password_is_too_odd_to_be_wrong(owner: Person, anonymous: Person, password: str) -> None:
    """SB7: never a 500"""
    answer = await anonymous.post(
        "/api/v1/auth/login", json={"login": owner.me["email"], "password": password}
    )

    assert (answer.status_code, answer.json()["code"]) == (401, "wrong_credentials")


async def test_guessing_one_account_is_slowed_down_wherever_it_comes_from(make_app: Any) -> None:
    """SB5: and a device that signed in before is not locked out with the guesser"""
    app = await make_app(rate_limits_enabled=True, login_per_account=3)
    own = People(lambda: client_for(app))
    owner = await own.owner()
    known_device = await own.log_in(owner.me["email"])
    guess = {"login": owner.me["email"], "password": "not the password"}

    answers = [await own.anonymous().post("/api/v1/auth/login", json=guess) for _ in range(5)]
    right_from_elsewhere = await own.anonymous().post(
        "/api/v1/auth/login", json={"login": owner.me["email"], "password": PASSWORD}
    )
    right_from_here = await known_device.post(
        "/api/v1/auth/login", json={"login": owner.me["email"], "password": PASSWORD}
    )
    by_account = await own.anonymous().post(
        "/api/v1/auth/login", json={"login": str(owner.me["account"]), "password": PASSWORD}
    )

    assert [answer.status_code for answer in answers] == [401, 401, 401, 429, 429]
    assert int(answers[-1].headers["retry-after"]) > 0
    assert right_from_elsewhere.status_code == 429
    # Another name of the same account does not start a new count.
    assert by_account.status_code == 429
    assert right_from_here.status_code == 200
    await own.close()


async def test_a_known_device_cannot_guess_for_ever_either(make_app: Any) -> None:
    """SB5"""
    app = await make_app(rate_limits_enabled=True, login_per_account=3)
    own = People(lambda: client_for(app))
    owner = await own.owner()
    device = await own.log_in(owner.me["email"])
    guess = {"login": owner.me["email"], "password": "not the password"}

    answers = [await device.post("/api/v1/auth/login", json=guess) for _ in range(4)]

    assert [answer.status_code for answer in answers][-1] == 429
    await own.close()


async def test_the_mark_of_a_device_is_worth_nothing_for_another_account(make_app: Any) -> None:
    """SB2, SB5"""
    app = await make_app(rate_limits_enabled=True, login_per_account=2)
    own = People(lambda: client_for(app))
    owner, attacker = await own.owner(), await own.owner()
    guess = {"login": owner.me["email"], "password": "not the password"}

    answers = [await attacker.post("/api/v1/auth/login", json=guess) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [401, 401, 429]
    await own.close()


async def test_guessing_unknown_names_is_counted_too(make_app: Any) -> None:
    """SB5, SB6: or the limit itself would tell which accounts exist"""
    app = await make_app(rate_limits_enabled=True, login_per_account=2)
    own = People(lambda: client_for(app))
    guess = {"login": "nobody@nowhere.example", "password": "x"}

    answers = [await own.anonymous().post("/api/v1/auth/login", json=guess) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [401, 401, 429]
    await own.close()


async def test_one_address_cannot_try_many_accounts(make_app: Any) -> None:
    """SB5: spread over accounts, and in parallel"""
    app = await make_app(rate_limits_enabled=True, login_per_address=4)
    own = People(lambda: client_for(app))

    answers = await asyncio.gather(
        *(
            own.anonymous().post("/api/v1/auth/login", json={"login": f"n{n}@x.example", "password": "x"})
            for n in range(8)
        )
    )

    assert sorted(answer.status_code for answer in answers) == [401] * 4 + [429] * 4
    await own.close()


async def test_sign_ups_of_one_address_are_counted(make_app: Any) -> None:
    """SB5, SC8"""
    app = await make_app(rate_limits_enabled=True, signup_per_address=2)
    own = People(lambda: client_for(app))
    await own.owner()
    await own.owner()

    answer = await own.anonymous().post(
        "/api/v1/signup",
        json={"workspace_name": "W", "name": "N", "email": "n@w.example", "password": PASSWORD},
    )

    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
    await own.close()
