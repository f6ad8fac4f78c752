package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;

class ItemChangeTest {

    private final FileForm before = FileForm.ofThree();
    private final FileForm after = FileForm.of(before.json());

    ItemChangeTest() {
        for (int i = 0; i < 3; i++) {
            before.with("/members/" + i + "/id", "0190c3f0-0000-7000-8000-00000000000" + i);
            after.with("/members/" + i + "/id", "0190c3f0-0000-7000-8000-00000000000" + i);
        }
    }

    @Test
    void pointsAtEachItemThatDiffers() {
        after.with("/water/safe", false).with("/phone", "13900000000").without("/group");

        assertThat(changes())
                .extracting(ItemChange::path, ItemChange::before, ItemChange::after)
                .containsExactlyInAnyOrder(
                        tuple("/water/safe", BooleanNode.TRUE, BooleanNode.FALSE),
                        tuple("/phone", new TextNode("13812345678"), new TextNode("13900000000")),
                        tuple("/group", new TextNode("王庄"), null));
    }

    @Test
    void namesMembersByTheirIdAndIncomesByTheirYear() {
        after.without("/members/0").with("/members/0/work/months", 3).with("/incomes/0/wageFen", 1);

        assertThat(changes())
                .extracting(ItemChange::path)
                .containsExactlyInAnyOrder(
                        "/members/0190c3f0-0000-7000-8000-000000000000",
                        "/members/0190c3f0-0000-7000-8000-000000000001/work/months",
                        "/incomes/2016/wageFen",
                        "/incomes/2016/persons");
    }

    @Test
    void sayBothValuesOfAMembersItem() {
        after.with("/members/1/work/months", 3);

        assertThat(changes())
                .containsExactly(
                        new ItemChange(
                                "/members/0190c3f0-0000-7000-8000-000000000001/work/months",
                                new IntNode(0),
                                new IntNode(3),
                                false));
    }

    @Test
    void showsAListOfCodesWhole() {
        after.with("/otherCauses", List.of("land"));

        assertThat(changes()).extracting(ItemChange::path).containsExactly("/otherCauses");
    }

    private List<ItemChange> changes() {
        return ItemChange.between(FileJson.tree(before.file()), FileJson.tree(after.file()));
    }
}
