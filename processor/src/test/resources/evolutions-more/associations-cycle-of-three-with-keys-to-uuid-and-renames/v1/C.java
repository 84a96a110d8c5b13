package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class C {
    @Id @GeneratedValue UUID id;
    @ManyToOne(optional = false) A a;
    String n;
}
