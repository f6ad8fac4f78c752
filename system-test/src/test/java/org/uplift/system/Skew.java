package org.uplift.system;

import static java.lang.constant.ConstantDescs.CD_long;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// An agent in another Java machine, which makes everybody there read a time that is so many
/// seconds off. It stands alone in its jar.
public final class Skew implements ClassFileTransformer {

    private static final String CLOCK = "java/time/Clock";
    private static final String MILLIS = "currentTimeMillis";
    private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");

    private final long seconds;

    private Skew(long seconds) {
        this.seconds = seconds;
    }

    /// @param seconds by which its clock is ahead
    public static void premain(String seconds, Instrumentation machine) throws Exception {
        machine.addTransformer(new Skew(Long.parseLong(seconds)), true);
        var system = Class.forName("java.time.Clock$SystemClock");
        machine.retransformClasses(Clock.class, system, Date.class);
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> known,
            @Nullable ProtectionDomain domain,
            byte[] code) {
        if (CLOCK.equals(name)) {
            return changed(loader, code, instants());
        }
        return new String(code, ISO_8859_1).contains(MILLIS)
                ? changed(loader, code, ClassTransform.transformingMethodBodies(this::addToMillis))
                : null;
    }

    private ClassTransform instants() {
        return ClassTransform.transformingMethods(
                method -> method.methodName().equalsString("currentInstant"),
                MethodTransform.transformingCode(this::addToInstant));
    }

    private static byte[] changed(
            @Nullable ClassLoader loader, byte[] code, ClassTransform transform) {
        var known = ClassHierarchyResolver.defaultResolver();
        var resolver =
                loader == null
                        ? known
                        : ClassHierarchyResolver.ofResourceParsing(loader).orElse(known);
        var files = ClassFile.of(ClassHierarchyResolverOption.of(resolver));
        return files.transformClass(files.parse(code), transform);
    }

    private void addToMillis(CodeBuilder code, CodeElement element) {
        var _ = code.with(element);
        if (element instanceof InvokeInstruction call
                && call.owner().asInternalName().equals("java/lang/System")
                && call.name().equalsString(MILLIS)) {
            var _ = code.loadConstant(seconds * 1000).ladd();
        }
    }

    private void addToInstant(CodeBuilder code, CodeElement element) {
        if (element instanceof ReturnInstruction) {
            var _ =
                    code.loadConstant(seconds)
                            .invokevirtual(
                                    INSTANT, "plusSeconds", MethodTypeDesc.of(INSTANT, CD_long));
        }
        var _ = code.with(element);
    }
}
