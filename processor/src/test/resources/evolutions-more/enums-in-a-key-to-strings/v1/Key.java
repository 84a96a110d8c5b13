package demo;

import jakarta.persistence.*;

@Embeddable
public class Key implements java.io.Serializable {
    @Enumerated(EnumType.ORDINAL) Kind kind;
    int no;
}
