package org.uplift.household.imports;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;

/// A household as the file tells of it.
///
/// @param rows numbers of its rows, one a member; of one row when the file has a line a household
/// @param file what was read; nothing when that was impossible
/// @param texts shows what stands in the file under a column of a row
record Draft(
        List<Integer> rows,
        int count,
        @Nullable HouseholdFile file,
        Texts texts,
        List<Refusal> refusals) {

    interface Texts {

        /// @param member which of the household's members, from 0
        String at(int member, String column);
    }

    int row(int member) {
        return rows.get(Math.min(member, rows.size() - 1));
    }

    /// Of the household, as it was understood; as it stands there when that was impossible.
    @Nullable String number() {
        return file == null ? texts.at(0, "number").strip() : file.number();
    }

    /// The numbers the household and its people are known by, one a line.
    String numbers() {
        var numbers =
                file == null
                        ? written()
                        : Stream.concat(
                                Stream.of(file.number()),
                                file.members().stream().map(Member::citizenNumber));
        return numbers.filter(Objects::nonNull).distinct().collect(joining("\n"));
    }

    private Stream<String> written() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> Stream.of(texts.at(i, "number"), texts.at(i, "member.idNumber")));
    }

    boolean isSound() {
        return file != null && refusals.isEmpty();
    }
}
