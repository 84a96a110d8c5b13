package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Item {
    @Id @GeneratedValue(strategy = GenerationType.UUID) String id;
    String code;
    @ManyToOne Item parent;
}
