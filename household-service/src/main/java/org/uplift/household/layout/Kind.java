package org.uplift.household.layout;

/// What the cells of a column hold.
public enum Kind {
    TEXT("文本", "text"),
    CODE("代码", "code"),
    CODES("代码，用分号分隔", "codes, separated by ;"),
    BOOLEAN("是/否", "yes/no"),
    INTEGER("整数", "whole number"),
    DECIMAL("数值", "number"),
    MONEY("金额（元）", "amount (yuan)"),
    DATE("日期", "date"),
    MONTH("年月", "month");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String wording(Wording wording) {
        return wording == Wording.ZH ? zh : en;
    }
}
