package org.uplift.trace.query;

import static org.uplift.trace.gs1.Vocabulary.BIZ_STEP;
import static org.uplift.trace.gs1.Vocabulary.DISPOSITION;
import static org.uplift.trace.gs1.Vocabulary.ERROR_REASON;
import static org.uplift.trace.gs1.Vocabulary.MEASUREMENT;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.uplift.trace.epcis.Event;

/// The parameters with names of their own.
final class Plain {

    private static final Set<String> ACTIONS = Set.of("ADD", "OBSERVE", "DELETE");

    private static final Map<String, Function<Values, Condition>> ALL =
            Map.ofEntries(
                    Map.entry("eventType", it -> in("type", it.among(Event.KINDS))),
                    Map.entry("EQ_action", it -> in("action", it.among(ACTIONS))),
                    Map.entry("EQ_bizStep", it -> in("biz_step", it.words(BIZ_STEP))),
                    Map.entry("EQ_disposition", it -> in("disposition", it.words(DISPOSITION))),
                    Map.entry(
                            "EQ_persistentDisposition_set",
                            it -> said("disposition-set", it.words(DISPOSITION))),
                    Map.entry(
                            "EQ_persistentDisposition_unset",
                            it -> said("disposition-unset", it.words(DISPOSITION))),
                    Map.entry("EQ_readPoint", it -> in("read_point", it.loose())),
                    Map.entry("WD_readPoint", it -> below("read_point", it.loose())),
                    Map.entry("EQ_bizLocation", it -> in("biz_location", it.loose())),
                    Map.entry("WD_bizLocation", it -> below("biz_location", it.loose())),
                    Map.entry("EQ_transformationID", it -> in("transformation_id", it.loose())),
                    Map.entry("EQ_eventID", it -> Condition.ofId(it.all())),
                    Map.entry("EQ_errorReason", it -> in("error_reason", it.words(ERROR_REASON))),
                    Map.entry("EXISTS_errorDeclaration", _ -> Condition.of("declares_error")),
                    Map.entry("EQ_correctiveEventID", it -> said("correctiveEventID", it.all())),
                    Map.entry("EXISTS_sensorElementList", _ -> Fields.exists("sensor")),
                    Map.entry("EQ_type", it -> said("sensor/type", it.words(MEASUREMENT))),
                    Map.entry(
                            "EQ_exception", it -> said("sensor/exception", it.words(MEASUREMENT))),
                    Map.entry("GE_eventTime", it -> at("event_time >= ?", it)),
                    Map.entry("LT_eventTime", it -> at("event_time < ?", it)),
                    Map.entry("GE_recordTime", it -> at("record_time >= ?", it)),
                    Map.entry("LT_recordTime", it -> at("record_time < ?", it)),
                    Map.entry("GE_errorDeclarationTime", it -> at("error_time >= ?", it)),
                    Map.entry("LT_errorDeclarationTime", it -> at("error_time < ?", it)),
                    Map.entry("GE_errorDeclaration_Time", it -> at("error_time >= ?", it)),
                    Map.entry("LT_errorDeclaration_Time", it -> at("error_time < ?", it)));

    private static final Set<String> SENSOR =
            Set.of(
                    "deviceID",
                    "dataProcessingMethod",
                    "microorganism",
                    "chemicalSubstance",
                    "bizRules",
                    "stringValue",
                    "hexBinaryValue",
                    "uriValue",
                    "booleanValue");

    private Plain() {}

    static boolean knows(String name) {
        return ALL.containsKey(name) || isOfSensors(name);
    }

    static Condition condition(Values values) {
        var own = ALL.get(values.name());
        return own == null
                ? said("sensor/" + values.name().substring(3), values.loose())
                : own.apply(values);
    }

    private static boolean isOfSensors(String name) {
        return name.startsWith("EQ_") && SENSOR.contains(name.substring(3));
    }

    private static Condition in(String column, String[] values) {
        return Condition.of("e." + column + " = any(?)", (Object) values);
    }

    private static Condition said(String field, String[] values) {
        return Fields.says(field, values);
    }

    private static Condition at(String comparison, Values values) {
        return Condition.of("e." + comparison, values.time());
    }

    /// The place and its parts: a GLN and what extends it, and what master data puts below it.
    private static Condition below(String column, String[] places) {
        var all = new ArrayList<Condition>();
        for (var place : places) {
            all.add(
                    Condition.of(
                            "(e.%1$s = ? or e.%1$s >= ? and e.%1$s < ?)".formatted(column),
                            place,
                            place + "/254/",
                            place + "/2540"));
        }
        all.add(Attributes.below(column, places));
        return Condition.any(all);
    }
}
