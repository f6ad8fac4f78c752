package org.uplift.household.file;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.secrecy.Seal;

/// Files as they rest: id numbers and account numbers are sealed, each for its household and
/// member.
@Singleton
public class FileSeal {

    private final Seal seal;

    public FileSeal(Seal seal) {
        this.seal = seal;
    }

    public String write(HouseholdFile file) {
        return FileJson.write(close(file));
    }

    public HouseholdFile read(String json) {
        return open(FileJson.read(json));
    }

    public HouseholdFile close(HouseholdFile file) {
        return turned(file, seal::close);
    }

    public HouseholdFile open(HouseholdFile file) {
        return turned(file, seal::open);
    }

    /// @param number of the household
    public @Nullable String idNumber(@Nullable String closed, String number, UUID member) {
        return closed == null ? null : seal.open(closed, bond(number, member));
    }

    /// @param number of the household
    public String accountNumber(String closed, String number) {
        return seal.open(closed, accountBond(number));
    }

    private static HouseholdFile turned(HouseholdFile file, BinaryOperator<String> turn) {
        var number = requireNonNull(file.number(), "a file on the register has a number");
        var members = file.members().stream().map(member -> turned(member, number, turn)).toList();
        var account = file.account();
        return file.amended()
                .members(members)
                .account(
                        account == null
                                ? null
                                : new Account(
                                        account.bank(),
                                        turn.apply(account.number(), accountBond(number))))
                .file();
    }

    private static Member turned(Member member, String number, BinaryOperator<String> turn) {
        if (member.idNumber() == null) {
            return member;
        }
        var id = requireNonNull(member.id(), "a member on the register has an id");
        return member.withIdNumber(turn.apply(member.idNumber(), bond(number, id)));
    }

    private static String accountBond(String number) {
        return number + "/account";
    }

    private static String bond(String number, UUID member) {
        return number + "/member/" + member;
    }
}
