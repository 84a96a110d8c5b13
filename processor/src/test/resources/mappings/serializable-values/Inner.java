package mapping;

import java.io.Serializable;

class Inner {
    static class Deep implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
