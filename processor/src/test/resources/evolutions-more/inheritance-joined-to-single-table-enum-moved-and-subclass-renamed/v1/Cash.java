package demo;

import jakarta.persistence.*;

@Entity
public class Cash extends Pay {
    @Enumerated Net net;
    Integer coins;
}
