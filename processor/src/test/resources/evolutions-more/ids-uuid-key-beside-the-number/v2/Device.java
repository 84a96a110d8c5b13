package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Device {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID uuid;
    @Column(length = 20) String label;
}
