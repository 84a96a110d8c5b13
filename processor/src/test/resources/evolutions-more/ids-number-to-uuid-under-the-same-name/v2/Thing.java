package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Thing {
    @Id @GeneratedValue UUID id;
    @Column(nullable = false, unique = true) String code;
    @ManyToOne Thing parent;
}
