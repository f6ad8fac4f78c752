package org.uplift.trace.epcis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// In which order the standard's schema wants the fields of an event.
final class XmlOrder {

    private static final List<String> FIRST =
            List.of(
                    "eventTime",
                    "recordTime",
                    "eventTimeZoneOffset",
                    "eventID",
                    "errorDeclaration",
                    "certificationInfo");
    private static final List<String> PLACES =
            List.of("bizStep", "disposition", "readPoint", "bizLocation", "bizTransactionList");
    private static final List<String> LAST =
            List.of(
                    "sourceList",
                    "destinationList",
                    "sensorElementList",
                    "persistentDisposition",
                    "ilmd");

    /// What of an event of a kind stands before its places, and what behind.
    private static final Map<String, List<List<String>>> OWN =
            Map.of(
                    "ObjectEvent",
                    List.of(List.of("epcList", "action"), List.of("quantityList")),
                    "AggregationEvent",
                    List.of(
                            List.of("parentID", "childEPCs", "action"),
                            List.of("childQuantityList")),
                    "TransactionEvent",
                    List.of(
                            List.of("bizTransactionList", "parentID", "epcList", "action"),
                            List.of("quantityList")),
                    "TransformationEvent",
                    List.of(
                            List.of(
                                    "inputEPCList",
                                    "inputQuantityList",
                                    "outputEPCList",
                                    "outputQuantityList",
                                    "transformationID"),
                            List.of()),
                    "AssociationEvent",
                    List.of(
                            List.of("parentID", "childEPCs", "childQuantityList", "action"),
                            List.of()));

    private XmlOrder() {}

    /// @param type of the event
    static Stream<String> of(String type) {
        var own = OWN.getOrDefault(type, List.of(List.of(), List.of()));
        return Stream.of(FIRST, own.getFirst(), PLACES, own.getLast(), LAST)
                .flatMap(List::stream)
                .distinct();
    }
}
