package mapping;

import java.io.Serializable;

public class MembershipKey implements Serializable {
    String person;
    String club;
    int number;
}
