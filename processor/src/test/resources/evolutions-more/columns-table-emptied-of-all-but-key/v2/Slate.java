package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Slate {
    @Id Long id;
    String b1;
    UUID b2;
}
