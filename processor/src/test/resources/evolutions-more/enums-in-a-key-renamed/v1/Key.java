package demo;

import jakarta.persistence.*;

@Embeddable
public class Key implements java.io.Serializable {
    @Enumerated(EnumType.STRING) Kind kind;
    int no;
}
