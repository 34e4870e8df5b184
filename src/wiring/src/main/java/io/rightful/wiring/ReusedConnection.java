package io.rightful.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * Before it sends a request on a connection it has kept, the JDK's HTTP client waits a whole millisecond for the server
 * to have closed it, and throws an exception where it has not: on every request to DynamoDB. It keeps none for longer than
 * five idle seconds, which the service does too, and the SDK sends again what a closed connection did not take.
 */
@TargetClass(className = "sun.net.www.http.HttpClient")
final class ReusedConnection {
    @Substitute
    boolean available() {
        return true;
    }
}
