package demo;

import jakarta.persistence.*;

@Entity
public class Device {
    @Id Long id;
    String label;
}
