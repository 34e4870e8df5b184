package io.rightful.wiring;

import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * The SDK's extension asks for the JDK's XML reader, for services that speak XML. None of ours does, and the reader is
 * megabytes of every native executable: there it is left out, by these instead of the methods that create one.
 */
@TargetClass(className = "com.sun.xml.internal.stream.XMLInputFactoryImpl")
final class NoXmlReader {
    @Substitute
    public XMLStreamReader createXMLStreamReader(Source source) {
        throw new UnsupportedOperationException("this executable reads no XML");
    }

    @Substitute
    XMLStreamReader getXMLStreamReaderImpl(XmlSource source) {
        throw new UnsupportedOperationException("this executable reads no XML");
    }

    @TargetClass(className = "com.sun.org.apache.xerces.internal.xni.parser.XMLInputSource")
    static final class XmlSource {}
}
