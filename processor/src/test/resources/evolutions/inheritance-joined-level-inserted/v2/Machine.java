package demo;

import jakarta.persistence.*;

@Entity
public class Machine extends Asset {
    @Column(length = 20) String serial;
}
