package dev.reviver.processor;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The simple names of all methods that the code of a class calls. */
final class CalledMethods extends MethodVisitor {
    private static final int API = Opcodes.ASM9;

    private final Set<String> names;

    private CalledMethods(Set<String> names) {
        super(API);
        this.names = names;
    }

    static Set<String> of(ClassReader reader) {
        Set<String> names = new HashSet<>();
        reader.accept(
                new ClassVisitor(API) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return new CalledMethods(names);
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return names;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        names.add(name);
    }
}
