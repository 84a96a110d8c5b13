package demo;

import jakarta.persistence.*;

@Entity
public class Reading {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "device_id") Device device;
}
