package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Session {
    @Id Long id;
    UUID token;
}
