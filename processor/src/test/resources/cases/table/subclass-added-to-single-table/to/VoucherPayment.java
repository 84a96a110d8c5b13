package app;

import jakarta.persistence.*;

@Entity
public class VoucherPayment extends Payment {
    String code;
}
