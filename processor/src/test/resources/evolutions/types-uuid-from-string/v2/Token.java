package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Token {
    @Id UUID id;
}
