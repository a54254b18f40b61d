package dev.parley;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts the steps of Parley: each method that is entered and each turn of a loop is one. What is
 * counted are the classes of {@link Loader}, which are the program's own with a call of {@link
 * #step} in these places.
 */
public final class Steps {

  private static long taken;

  private Steps() {}

  /** Called by the loaded classes. */
  public static void step() {
    taken++;
  }

  /** Returns how many steps {@code work} takes. */
  static long of(Work work) throws Exception {
    long before = taken;
    work.run();
    return taken - before;
  }

  /** What is counted. */
  interface Work {
    void run() throws Exception;
  }

  /** Loads all of Parley anew but for the articles and the reference. */
  static final class Loader extends ClassLoader {

    Loader() {
      super(Steps.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean counted =
          name.startsWith("dev.parley.")
              && !name.equals(Steps.class.getName())
              && !name.startsWith("dev.parley.ingest.")
              && !name.startsWith("dev.parley.reference.");
      if (!counted) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        ClassReader reader = new ClassReader(in);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Counter(writer), 0);
        byte[] bytes = writer.toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Counter extends ClassVisitor {

    Counter(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new LoopCounter(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class LoopCounter extends MethodVisitor {

    private final Set<Label> passed = new HashSet<>();

    LoopCounter(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    /** A jump back to where one has been is a turn of a loop. */
    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        count();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void count() {
      visitMethodInsn(Opcodes.INVOKESTATIC, "dev/parley/Steps", "step", "()V", false);
    }
  }
}
