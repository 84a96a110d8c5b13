package demo;

import jakarta.persistence.*;

@Entity
public class Device {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(length = 20) String label;
}
