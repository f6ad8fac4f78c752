package org.uplift.trace.page;

/// What is sold under a number.
public record Product(String nameZh, String nameEn, String variety) {}
