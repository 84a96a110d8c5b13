package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class B {
    @Id @GeneratedValue UUID id;
    @ManyToOne(optional = false) C c;
    String n;
}
