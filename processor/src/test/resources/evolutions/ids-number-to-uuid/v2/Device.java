package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Device {
    @Id UUID id;
    String label;
}
