package demo;

import jakarta.persistence.*;

@Entity
public class Lathe extends Asset {
    @Column(length = 20) String serial;
    Integer rpm;
}
