package org.uplift.platform.problem;

/// What is wrong with one part of a request.
///
/// @param path where, as in `members[0].birthYear`
/// @param rule which rule is broken, in a word a program can compare
/// @param message the same in a sentence
public record Violation(String path, String rule, String message) {}
