package org.uplift.local.county;

import java.util.List;

/// Names as they are given in the villages of northern Anhui.
final class Names {

    private static final Mix SURNAME =
            Mix.of(
                    "张 9, 王 8.5, 李 8, 刘 6.5, 马 4, 陈 4, 孙 3.5, 杨 3, 徐 2.6, 赵 2.6, 朱 2.2, 胡 2,"
                            + " 武 1.8, 程 1.8, 郭 1.7, 高 1.7, 周 1.6, 吴 1.5, 韩 1.4, 丁 1.3, 董 1.2,"
                            + " 蒋 1.2, 于 1.1, 邵 1, 江 1, 巩 1, 汝 0.8, 潘 0.9, 纪 0.8, 苏 0.9, 何 0.9,"
                            + " 黄 1.2, 葛 0.8, 宋 0.9, 魏 0.8, 许 0.8, 闫 0.8, 侯 0.6, 代 0.6, 聂 0.5,"
                            + " 欧阳 0.1, 关 0.6, 夏 0.6, 任 0.6, 段 0.5, 乔 0.5, 付 0.6, 康 0.5, 卢 0.5");
    private static final List<String> OLD_MEN = characters("国建德明文学志福金海山林田玉富贵成忠良友洪殿传家业兴永孝怀广心");
    private static final List<String> OLD_WOMEN = characters("秀兰英芳桂珍凤素玉华荣翠云莲美侠梅霞琴爱香芝贞培淑月巧");
    private static final List<String> YOUNG_MEN = characters("伟强军磊涛超勇鹏飞杰浩宇辉斌凯龙俊峰刚波亮旭东坤宁");
    private static final List<String> YOUNG_WOMEN = characters("丽娟敏静燕艳红玲娜婷雪莉萍倩慧颖娇露晶晴文洁蕾梦");
    private static final List<String> BOYS = characters("子轩浩然博文宇航梓豪俊熙天佑一诺嘉睿铭泽晨阳煜");
    private static final List<String> GIRLS = characters("梓涵欣怡雨桐诗琪可馨思语晨曦若彤佳怡紫萱悦妍");

    private Names() {}

    static String surname(Chance chance) {
        return SURNAME.draw(chance);
    }

    static String given(boolean male, int age, Chance chance) {
        var choices =
                age >= 45
                        ? male ? OLD_MEN : OLD_WOMEN
                        : age >= 16 ? male ? YOUNG_MEN : YOUNG_WOMEN : male ? BOYS : GIRLS;
        var first = chance.oneOf(choices);
        return chance.in(0.16) ? first : first + chance.oneOf(choices);
    }

    static String anyone(int age, Chance chance) {
        return surname(chance) + given(chance.in(0.6), age, chance);
    }

    private static List<String> characters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
