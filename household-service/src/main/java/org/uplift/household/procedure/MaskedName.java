package org.uplift.household.procedure;

import java.util.Set;

/// A name as everybody may read it: the family name and a star. Whatever it is made from, the rest
/// of the name is not in it.
record MaskedName(String shown) {

    private static final String STAR = "*";

    /// Family names of two characters.
    private static final Set<String> COMPOUND =
            Set.of(
                    "欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文",
                    "司徒", "司空", "端木", "南宫", "轩辕", "百里", "呼延", "独孤", "赫连", "澹台", "太史", "申屠", "钟离",
                    "闻人", "濮阳", "淳于", "单于", "公羊", "公冶", "宗政", "万俟", "闾丘", "鲜于", "仲孙", "亓官", "司寇",
                    "巫马", "公西", "颛孙", "漆雕", "乐正", "谷梁", "拓跋", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘",
                    "西门", "第五");

    MaskedName {
        shown = family(shown) + STAR;
    }

    private static String family(String name) {
        if (name.isEmpty() || name.equals(STAR)) {
            return "";
        }
        var isCompound = name.length() > 2 && COMPOUND.contains(name.substring(0, 2));
        return name.substring(0, isCompound ? 2 : name.offsetByCodePoints(0, 1));
    }

    @Override
    public String toString() {
        return shown;
    }
}
