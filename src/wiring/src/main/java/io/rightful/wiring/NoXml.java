package io.rightful.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * The SDK's extension asks for the JDK's XML reader and writer, for services that speak XML. None of ours does, and they
 * are five megabytes of every native executable: there they are left out.
 */
final class NoXml {
    private NoXml() {}

    @Substitute
    @TargetClass(className = "com.sun.xml.internal.stream.XMLInputFactoryImpl")
    static final class Reader {}

    @Substitute
    @TargetClass(className = "com.sun.xml.internal.stream.XMLOutputFactoryImpl")
    static final class Writer {}
}
