update parcel set size = '99' where size = 'big';
